import { serveConsole } from "../../console/server/serve.ts";
import { CliError } from "./cli-error.ts";
import { connect, type Where } from "./connect.ts";

/** Serves the console on loopback until it is stopped. */
export async function openConsole({ port, json, ...where }: Where & { port: number; json: boolean }): Promise<void> {
  const connection = await connect(where);
  try {
    const served = await serveConsole(connection, { port }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE")
        throw new CliError(`Port ${port} is taken: choose another with --port, or leave it out.`);
      throw error;
    });
    console.log(
      json ? JSON.stringify({ address: served.address }) : `The console is at ${served.address}\nCtrl-C ends it.`,
    );
    await new Promise<void>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    });
    await served.stop();
  } finally {
    await connection.close();
  }
}
