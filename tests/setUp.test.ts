import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const project = fileURLToPath(new URL("..", import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));

/** All that a script imports before its first line runs, and what those import. */
function importsOf(file: string, seen = new Set<string>()): Set<string> {
  const text = readFileSync(join(project, file), "utf8");
  for (const [, name = ""] of text.matchAll(/^(?:import|export) (?:[^"';]* from )?["']([^"']+)["']/gmu)) {
    const isOwn = name.startsWith(".");
    const found = isOwn ? join(dirname(file), name) : name;
    if (!seen.has(found) && isOwn) importsOf(found, seen.add(found));
    seen.add(found);
  }
  return seen;
}

for (const command of ["start", "test", "check:data", "bench"]) {
  test(`“npm run ${command}” looks whether the packages are those of the lock file before it needs one`, () => {
    const file = /^node (?<file>scripts\/\w+\.mjs)$/u.exec(scripts[command])?.groups?.file;
    expect(file, scripts[command]).toBeDefined();
    const imports = [...importsOf(file ?? "")];
    expect(imports).toContain("scripts/setUp.mjs");
    expect(imports.filter((name) => !/^node:|^scripts\/\w+\.mjs$/u.test(name))).toEqual([]);
    expect(readFileSync(join(project, file ?? ""), "utf8")).toMatch(/^ensureInstalled\(\);$/mu);
  });
}
