// What `npm start` and `npm test` share: it runs on a fresh clone, so it needs nothing but Node.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const projectFolder = fileURLToPath(new URL("..", import.meta.url));

const oldestNode = [20, 19];

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(
    `Claimlines needs Node ${oldestNode.join(".")} or newer; this is ${process.versions.node}.\n` +
      "Install a newer one from https://nodejs.org and run the command again.",
  );
  process.exit(1);
}

/** Runs a program, showing what it prints. Ends this one with its exit code if it fails. */
export function run(program, args, env = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: projectFolder,
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32" && program === "npm",
  });
  if (error) console.error(`${program} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs `npm ci` unless what the lock file names is already installed. */
export function ensureInstalled() {
  checkNode();
  const lock = createHash("sha256")
    .update(readFileSync(join(projectFolder, "package-lock.json")))
    .digest("hex");
  const packages = join(projectFolder, "node_modules");
  // npm ci would empty the folder that a link leads to, and whoever works there would stand without packages.
  if (lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const stamp = join(packages, ".claimlines-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.log("Installing what the lock file names (npm ci) …");
  run("npm", ["ci", "--no-audit", "--no-fund"]);
  writeFileSync(stamp, lock);
}

/** Runs a program that an installed package brings, by the path of its script. */
export function runInstalled(script, args = [], env = {}) {
  run(process.execPath, [join(projectFolder, "node_modules", script), ...args], env);
}
