// Finds a Chromium for the browser tests, or installs one where that is possible.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./setUp.mjs";

const systemBrowsers = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

const quiet = { stdio: "ignore" };
const works = (program, args) => spawnSync(program, args, quiet).status === 0;

function installedByPlaywright() {
  const script = 'import("@playwright/test").then(({ chromium }) => console.log(chromium.executablePath()))';
  const { stdout } = spawnSync(process.execPath, ["-e", script], { cwd: projectFolder, encoding: "utf8" });
  const path = stdout?.trim();
  return path && existsSync(path) ? path : undefined;
}

function onThisMachine() {
  return (systemBrowsers[process.platform] ?? []).find((path) => existsSync(path)) ?? installedByPlaywright();
}

function installFromPlaywright() {
  console.log("No Chromium found: asking Playwright for its own …");
  const cli = join(projectFolder, "node_modules", "@playwright", "test", "cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], { cwd: projectFolder, stdio: "inherit" });
}

function installFromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !works("apt-get", ["--version"])) return;
  console.log("Installing Debian's chromium …");
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], { stdio: ["ignore", "ignore", "inherit"], env });
}

/**
 * The path of a Chromium: CHROMIUM_PATH, the system's, Playwright's, or one installed now.
 * Ends the program with what to do where none can be had.
 */
export function ensureChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    console.error(`CHROMIUM_PATH is "${named}", but there is no file there.`);
    process.exit(1);
  }
  const installs = [() => {}, installFromDebian, installFromPlaywright];
  for (const install of installs) {
    install();
    const path = onThisMachine();
    if (path) return path;
  }
  console.error(
    "The browser tests need a Chromium, and none was found or could be installed.\n" +
      "Install Chrome or Chromium, or set CHROMIUM_PATH to one, and run npm test again.",
  );
  return process.exit(1);
}
