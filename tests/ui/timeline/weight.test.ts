import { gzipSync } from "node:zlib";
import { build, type Plugin, type Rolldown } from "vite";
import { expect, it } from "vitest";
import { sourceFiles, targetOf } from "../../sourceFiles.ts";

const source = sourceFiles("src");
const isCode = (path: string) => /^src\/(?:(?:ui|domain)\/timeline\/|store\/time).*\.tsx?$/u.test(path);
const isWords = (path: string) => /^src\/messages\/en\/timeline(?:Drawing)?\.ts$/u.test(path);

/** All of the timeline, as one module that nothing is shaken from; what other rooms and packages give stays outside. */
function only(isOwn: (path: string) => boolean): Plugin {
  const own = source.filter(({ path }) => isOwn(path));
  return {
    name: "only",
    resolveId: {
      order: "pre",
      handler(name, importer) {
        if (name === "timeline" || importer === undefined) return name;
        const from = importer.slice(importer.lastIndexOf("/src/") + 1);
        const target = targetOf({ from, name, kind: "value" });
        if (target !== null && isOwn(target)) return `${process.cwd()}/${target}`;
        return { id: "elsewhere", external: true };
      },
    },
    load: (id) =>
      id === "timeline"
        ? own.map(({ path }) => `export * from "#${path.slice("src/".length)}";`).join("")
        : null,
  };
}

/** Bytes of code, minified and compressed; lists of imports and exports are left out, as they belong to chunks. */
async function weightOf(isOwn: (path: string) => boolean): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [only(isOwn)],
    // Under test, Vite would write every element's file and line beside it.
    oxc: { jsx: { runtime: "automatic", development: false } },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: "timeline", preserveEntrySignatures: "strict" },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const [{ code }] = output;
  const lists = /^import[^"]*from\s*"elsewhere";|export\s*\{[^}]*\};?\s*$/gu;
  const own = code.replaceAll(lists, "");
  expect(own).not.toMatch(/elsewhere/u);
  return gzipSync(own, { level: 9 }).length;
}

it("weighs less than 12 KB without its words, and its words add less than 1.5 KB", async () => {
  const code = await weightOf(isCode);
  const all = await weightOf((path) => isCode(path) || isWords(path));
  console.warn(`The timeline: ${code} bytes of code, ${all} with its words (gzip -9).`);
  expect(code).toBeLessThan(12 * 1024);
  expect(all - code).toBeLessThan(1.5 * 1024);
}, 60_000);
