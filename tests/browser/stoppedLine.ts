import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dist } from "./staticSite.ts";

/** A host that sends a page's first bytes (brotli), and then nothing more of it; all other files are whole. */
export async function stoppedAfter(path: string, bytes: number) {
  const server = createServer(({ url = "/" }, response) => {
    const asked = new URL(url, "http://localhost").pathname.slice(1);
    if (asked === path) {
      const page = readFileSync(`${dist}${path}index.html.br`);
      response.writeHead(200, {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Encoding": "br",
        "Content-Length": page.length,
      });
      response.write(page.subarray(0, bytes));
    } else if (asked.endsWith(".woff2")) response.end(readFileSync(`${dist}${asked}`));
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/${path}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
