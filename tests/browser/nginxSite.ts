import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findNginx, type Nginx } from "../../scripts/nginx.mjs";
import { dist } from "./staticSite.ts";

/** The nginx of this machine; null where it has none. */
export const nginx = findNginx();

const recipe = readFileSync(fileURLToPath(new URL("../../docs/hosting/nginx.conf", import.meta.url)), "utf8");

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

/** The recipe, with only what a machine's own set-up gives it: port, folder, a place for temporary files. */
function configuration({ brotli, mimeTypes }: Nginx, folder: string, port: number): string {
  const site = recipe
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /srv/claimlines;", `root ${folder}/www;`)
    .replace("# brotli_static on;", brotli ? "brotli_static on;" : "#");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  return [
    brotli ? `load_module ${brotli};` : "",
    process.getuid?.() === 0 ? "user root;" : "",
    `daemon off; pid ${folder}/pid; error_log stderr;`,
    "events {}",
    `http { include ${mimeTypes}; default_type application/octet-stream;`,
    `log_format sent '$status $body_bytes_sent $request_uri'; access_log ${folder}/sent.log sent;`,
    ...temporary,
    site,
    "}",
  ].join("\n");
}

async function answering(address: string, server: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`nginx did not start:\n${said()}`);
    const isThere = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** An answer as nginx notes it. */
interface Sent {
  readonly status: number;
  /** Without the headers. */
  readonly bytes: number;
  readonly path: string;
}

function readSent(log: string): Sent[] {
  const lines = readFileSync(log, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const [status = "", bytes = "", path = ""] = line.split(" ");
    return { status: Number(status), bytes: Number(bytes), path };
  });
}

/** Serves the built site below a path, "/" or "/a/b/", as docs/hosting/nginx.conf has it. */
export async function nginxBelow(program: Nginx, path: string) {
  const folder = mkdtempSync(join(tmpdir(), "claimlines-nginx-"));
  const place = join(folder, "www", path).replace(/\/$/u, "");
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(dist, place);
  const port = await freePort();
  writeFileSync(join(folder, "nginx.conf"), configuration(program, folder, port));
  const server = spawn(program.path, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"]);
  let said = "";
  server.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const address = `http://127.0.0.1:${port}${path}`;
  await answering(address, server, () => said);
  const stop = async () => {
    const end = new Promise((done) => server.once("exit", done));
    server.kill("SIGQUIT");
    await end;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, stop, sent: () => readSent(join(folder, "sent.log")) };
}
