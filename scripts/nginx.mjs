// Finds an nginx for the test of docs/hosting/nginx.conf, or unpacks Debian's: nothing is installed, nothing starts.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { projectFolder } from "./setUp.mjs";

const unpacked = join(projectFolder, "node_modules", ".cache", "claimlines-nginx");
const roots = ["", unpacked, "/usr/local", "/opt/homebrew"];
const packages = ["nginx", "nginx-common", "libnginx-mod-http-brotli-static"];

const works = (program, args, options = {}) =>
  spawnSync(program, args, { stdio: "ignore", ...options }).status === 0;
const first = (paths) => paths.find((path) => existsSync(path)) ?? null;

function program() {
  const inPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "nginx"));
  const usual = roots.flatMap((root) => [
    join(root, "/usr/sbin/nginx"),
    join(root, "/sbin/nginx"),
    join(root, "/bin/nginx"),
  ]);
  return process.env.NGINX_PATH || first([...inPath, ...usual]);
}

/**
 * An nginx with its list of media types, and its module for brotli files where it has one; null where there is none.
 */
export function findNginx() {
  const path = program();
  const mimeTypes = first(
    ["/etc/nginx/mime.types", "/conf/mime.types"].flatMap((file) =>
      [...roots, "/opt/homebrew", "/usr/local", "/usr/local/nginx"].map((root) => join(root, file)),
    ),
  );
  if (!path || !mimeTypes || !works(path, ["-v"])) return null;
  const brotli = first(
    roots.map((root) => join(root, "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")),
  );
  return { path, mimeTypes, brotli };
}

function unpackDebians() {
  if (!works("apt-get", ["--version"]) || !works("dpkg", ["--version"])) return;
  console.log("Unpacking Debian's nginx for the tests …");
  mkdirSync(unpacked, { recursive: true });
  const here = { cwd: unpacked };
  if (process.getuid?.() === 0) works("apt-get", ["update", "-qq"]);
  for (const name of packages) works("apt-get", ["download", "-qq", name], here);
  for (const file of readdirSync(unpacked)) if (file.endsWith(".deb")) works("dpkg", ["-x", file, "."], here);
}

/** An nginx: NGINX_PATH, the system's, one unpacked before or now; null where none can be had. */
export function ensureNginx() {
  const found = findNginx();
  if (found) return found;
  unpackDebians();
  return findNginx();
}
