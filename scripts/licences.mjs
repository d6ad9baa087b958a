// Writes THIRD_PARTY.md from the lock file; with --check, says whether it is current.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./setUp.mjs";

const file = join(projectFolder, "THIRD_PARTY.md");

/** Packages that are not for development alone: [name, version, licence]. */
function shipped() {
  const { packages } = JSON.parse(readFileSync(join(projectFolder, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional)
    .map(([path, { version, license }]) => [
      path.split("node_modules/").at(-1),
      version,
      license ?? "not stated",
    ])
    .sort(([one], [other]) => one.localeCompare(other, "en"));
}

const rows = shipped().map((columns) => `| ${columns.join(" | ")} |`);
const text = `# What Claimlines is built on

Made by \`npm run licences\` from the lock file: everything that a reader's browser may receive, and what that rests on.
The sources of the map, with their credits, are listed in [public/geo/SOURCES.md](public/geo/SOURCES.md). The fonts are
under the SIL Open Font License 1.1.

| package | version | licence |
|---|---|---|
${rows.join("\n")}
`;

if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8").replaceAll("\r\n", "\n") === text) process.exit(0);
  console.error('THIRD_PARTY.md is out of date. Run "npm run licences" and commit it.');
  process.exit(1);
}
writeFileSync(file, text);
