import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";

/**
 * Keeps web pages away from a server on loopback: a browser on this machine can reach 127.0.0.1 for any site that it
 * shows, so requests with an Origin, or for a host name that merely resolves here (DNS rebinding), get 403.
 */
export function guardLoopback(listener: RequestListener): RequestListener {
  return (request, response) => {
    if (isForeign(request)) return refuse(response);
    listener(request, response);
  };
}

/** The same for a server that has its listeners already. */
export function guardServer(server: Server): void {
  const listeners = server.listeners("request") as RequestListener[];
  server.removeAllListeners("request");
  server.on(
    "request",
    guardLoopback((request, response) => {
      for (const listener of listeners) listener.call(server, request, response);
    }),
  );
}

/** Whether a request came from a web page, or for a name that is not this machine's own. */
export function isForeign(request: IncomingMessage): boolean {
  if (request.headers.origin !== undefined) return true;
  const name = (request.headers.host ?? "").replace(/:\d+$/, "");
  return !/^(127\.0\.0\.1|\[::1\]|([\w-]+\.)*localhost)$/.test(name);
}

function refuse(response: ServerResponse): void {
  response.writeHead(403, { "content-type": "text/plain", connection: "close" });
  response.end("This server is for programs on this machine, not for web pages.\n");
}
