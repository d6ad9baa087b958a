import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { Readable } from "node:stream";
import sirv from "sirv";

export interface SiteToServe {
  /** The built site. */
  readonly folder: string;
  /** Where it lies on the host, "/" or "/a/b/". */
  readonly base?: string;
}

/** Files whose name changes with what is in them may be kept for good, the basemap for a day; all others are asked for again. */
const kept: readonly (readonly [path: RegExp, howLong: string])[] = [
  [/\/assets\/[^/]+-[\w-]{8}\.\w+(?:\.map)?$/u, "public, max-age=31536000, immutable"],
  [/^\/geo\//u, "public, max-age=86400"],
];

const contentTypes: Readonly<Record<string, string>> = {
  pbf: "application/x-protobuf",
  bib: "application/x-bibtex",
};

function setHeaders(response: ServerResponse, path: string): void {
  const type = contentTypes[path.split(".").at(-1) ?? ""];
  if (type) response.setHeader("Content-Type", type);
  response.setHeader("Cache-Control", kept.find(([files]) => files.test(path))?.[1] ?? "no-cache");
  response.setHeader("X-Content-Type-Options", "nosniff");
  // All of it is public, and a frame in a forced sandbox asks for it without an origin.
  response.setHeader("Access-Control-Allow-Origin", "*");
}

/** The folder that an address without its last slash means: relative links on its page need the slash. */
function folderMeant(folder: string, path: string): boolean {
  if (path.endsWith("/") || path.includes("..")) return false;
  return existsSync(join(folder, decodeURI(path), "index.html"));
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(301, { Location: address, "Cache-Control": "no-cache" });
  response.end();
}

/** The site's page for what is not there, with the root that this host has; null where the site has none. */
async function missingPage(folder: string, base: string): Promise<string | null> {
  const html = await readFile(join(folder, "404.html"), "utf8").catch(() => null);
  const root = /\bdata-root="(?<root>[^"]*)"/u.exec(html ?? "")?.groups?.root;
  if (html === null || root === undefined) return html;
  return html.replaceAll(
    /\b(?<name>href|src|data-root)="(?<address>[^"]*)"/gu,
    (written, name, address: string) =>
      address.startsWith(root) ? `${name}="${base}${address.slice(root.length)}"` : written,
  );
}

/** Whether an answer is to be read by a person: what scripts and styles ask for gets a line. */
const isForReading = ({ headers }: IncomingMessage) => headers.accept?.includes("text/html") ?? false;

/** Serves a built site as a good static host does: compressed files, a page for what is not there. */
export function siteServer({ folder, base = "/" }: SiteToServe): Server {
  // "dev" looks at the folder anew for each request, so that a build while it runs is served at once.
  const files = sirv(folder, { dev: true, etag: true, gzip: true, brotli: true, setHeaders });
  const missing = async (request: IncomingMessage, response: ServerResponse) => {
    const page = isForReading(request) ? await missingPage(folder, base) : null;
    response.statusCode = 404;
    response.setHeader("Content-Type", `text/${page === null ? "plain" : "html"}; charset=utf-8`);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.end(request.method === "HEAD" ? "" : (page ?? "There is no such page or file here.\n"));
  };
  return createServer((request, response) => {
    // A file that a new build takes away while it is being read ends this answer, not the server.
    response.once("pipe", (file: Readable) => file.once("error", () => response.destroy()));
    const [path = "/", query] = (request.url ?? "/").split("?");
    const after = query === undefined ? "" : `?${query}`;
    if (`${path}/` === base) return redirect(response, `${base}${after}`);
    if (!path.startsWith(base)) return missing(request, response);
    const inside = path.slice(base.length - 1);
    try {
      if (folderMeant(folder, inside)) return redirect(response, `${path}/${after}`);
    } catch {
      return missing(request, response);
    }
    request.url = `${inside}${after}`;
    files(request, response, () => missing(request, response));
  });
}
