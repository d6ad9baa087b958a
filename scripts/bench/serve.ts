import type { AddressInfo } from "node:net";
import { siteServer } from "../server/siteServer.ts";
import { type Line, slowLine } from "./slowLine.ts";

/** Serves a folder at the far end of a line. */
export async function serve(folder: string, line: Line) {
  const site = siteServer({ folder });
  await new Promise<void>((ready) => site.listen(0, "localhost", ready));
  const { server, taken, quietFor } = slowLine((site.address() as AddressInfo).port, line);
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  const close = () => {
    server.close();
    site.close();
    site.closeAllConnections();
  };
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, taken, quietFor, close };
}
