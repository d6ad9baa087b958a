import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { oneFileName } from "#ui/kit/oneFileName.ts";

/** The folder of the built site. */
export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** A plain host of static files, as many sites have it: no rewriting, the site below a path of its own. */
export async function hostBelow(
  path: string,
): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer(({ url = "/" }, response) => {
    const asked = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = join(dist, asked.slice(path.length));
    const isFolder = asked.endsWith("/");
    try {
      if (!asked.startsWith(path)) throw new Error("beside the site");
      const found = isFolder ? join(file, "index.html") : file;
      response.setHeader("Content-Type", types[extname(found)] ?? "application/octet-stream");
      response.end(readFileSync(found));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}${path}`, server };
}

/** All pages of the built site, by their paths in it, without the one-file edition. */
export function builtPages(folder = ""): string[] {
  return readdirSync(join(dist, folder)).flatMap((name) => {
    const path = folder === "" ? name : `${folder}/${name}`;
    if (statSync(join(dist, path)).isDirectory()) return builtPages(path);
    return name.endsWith(".html") && name !== oneFileName ? [path] : [];
  });
}
