import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import type { ConnectTo } from "../../functions/crawl/connect-to.ts";

/** A server on loopback; whatever name ends in .test is answered by it. */
export type LocalServer = { port: number; connectTo: ConnectTo; connections: () => number; close: () => Promise<void> };

export function serveHttp(answer: RequestListener): Promise<LocalServer> {
  return listen(createServer({ keepAliveTimeout: 60_000 }, answer));
}

/** Answers each connection with bytes: `talk` gets the socket once the request's head has come. */
export function serveTcp(talk: (socket: Socket, head: string) => void): Promise<LocalServer> {
  return listen(
    createTcpServer((socket) => {
      let head = "";
      socket.setNoDelay(true);
      socket.on("error", () => {});
      socket.on("data", (chunk) => {
        head += chunk.toString("latin1");
        if (!head.includes("\r\n\r\n")) return;
        const complete = head;
        head = "";
        talk(socket, complete);
      });
    }),
  );
}

export async function listen(server: Server, ports = [80]): Promise<LocalServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on("connection", (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    connectTo: ports.map((from) => ({ pattern: "*.test", port: from, address: "127.0.0.1", toPort: port })),
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

export type { IncomingMessage };
