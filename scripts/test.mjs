// Every test of the project, quickest to fail first: static checks, unit tests, the built site in Chromium.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { ensureNginx } from "./nginx.mjs";
import { ensureInstalled, projectFolder } from "./setUp.mjs";

const results = mkdtempSync(join(tmpdir(), "claimlines-test-"));
const total = { passed: 0, failed: 0 };

/** Runs an installed program; answers its exit code and, where asked, what it printed. */
function program(script, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(projectFolder, "node_modules", script), ...args], {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** What this machine has no program for: no failure, but told. */
const notTried = [];

function finish() {
  for (const what of notTried) console.log(`\nNOT TRIED  ${what}.`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}

function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

async function step(name, work) {
  const start = performance.now();
  console.log(`\n▸ ${name}`);
  await work();
  console.log(`  ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (total.failed > 0) finish();
}

async function check(name, script, args) {
  const { code, output } = await program(script, args, { quiet: true });
  if (code !== 0) console.error(output);
  console.log(`  ${code === 0 ? "✓" : "✗"} ${name}`);
  add(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** Counts of a result file; a run that failed without naming a failed test counts as one failure. */
function counts(file, code, read) {
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(file, "utf8")));
    if (passed + failed === 0) return { passed: 0, failed: 1 };
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function unitTests() {
  const file = join(results, "unit.json");
  const { code } = await program("vitest/vitest.mjs", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  add(counts(file, code, (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests })));
}

async function browserTests(chromium) {
  const file = join(results, "browser.json");
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const { code } = await program("@playwright/test/cli.js", ["test"], { env });
  add(
    counts(file, code, ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + stats.skipped,
    })),
  );
}

ensureInstalled();
await step("Static checks", async () => {
  await Promise.all([
    check("types", "typescript/bin/tsc", ["--noEmit"]),
    check("lint and format", "@biomejs/biome/bin/biome", ["ci", "."]),
    check("dead code", "knip/bin/knip.js", []),
    check("licences listed", "../scripts/licences.mjs", ["--check"]),
  ]);
});
await step("Unit tests", unitTests);
await step("Build", () => check("vite build", "vite/bin/vite.js", ["build"]));
const chromium = ensureChromium();
if (!ensureNginx())
  notTried.push("docs/hosting/nginx.conf: there is no nginx here, and none could be unpacked");
await step("Browser tests", () => browserTests(chromium));
finish();
