import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { normalizePath, type Plugin, transformWithOxc } from "vite";
import { changedSource } from "./maplibre/changedSource.ts";
import { usedMapStyles } from "./usedMapStyles.ts";

const require = createRequire(import.meta.url);
const folder = normalizePath(dirname(require.resolve("maplibre-gl/package.json")));
const source = `${folder}/src/`;
const styles = `${folder}/dist/maplibre-gl.css`;
const workerUrl = "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/** Modules that stand in for others while MapLibre is built from its source. */
const virtual = {
  workerUrl: "\0maplibre:worker-url",
  packageFacts: "\0maplibre:package",
  noMlt: "\0maplibre:no-mlt",
} as const;

function packageFacts(): string {
  const { version, homepage } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return `export default ${JSON.stringify({ version, homepage })};`;
}

/** The atlas's tiles are MVT: a decoder of another format would be 20 KB that nothing calls. */
const noMlt = `
export const GEOMETRY_TYPE = {};
export function decodeTile() { throw new Error("MLT tiles are not built in."); }
`;

/**
 * The worker's address. In a frame without an origin a worker may start from a data address only; the import
 * inside it still resolves against the real one.
 */
const workerAddress = (reference: string) => `
const url = new URL(import.meta.ROLLUP_FILE_URL_${reference}, import.meta.url).href;
export default self.origin === "null"
  ? "data:text/javascript," + encodeURIComponent("import " + JSON.stringify(url))
  : url;
`;

/**
 * Builds MapLibre from the `src` in its package, page and worker in one graph, so that what they share is
 * shipped once instead of twice. `src` is no public API: the version is pinned, and tests on the built site
 * watch size and drawing. Without this plugin the stock files work the same, 141 KB (gzip) heavier.
 * @param ownWorkerAddress code of a module that exports the worker's address, where the worker is built apart.
 */
export function maplibreFromSource(ownWorkerAddress?: string): Plugin {
  let worker = "";
  return {
    name: "claimlines:maplibre-from-source",
    apply: "build",
    enforce: "pre",
    buildStart() {
      if (ownWorkerAddress) return;
      worker = this.emitFile({ type: "chunk", id: `${source}source/worker.ts`, name: "maplibre-worker" });
    },
    resolveId(id, importer) {
      if (id === "maplibre-gl") return `${source}index.ts`;
      if (id === workerUrl) return virtual.workerUrl;
      if (!importer || !normalizePath(importer).startsWith(source)) return null;
      if (id.endsWith("/package.json")) return virtual.packageFacts;
      return id === "@maplibre/mlt" ? virtual.noMlt : null;
    },
    load(id) {
      if (id === virtual.workerUrl) return ownWorkerAddress ?? workerAddress(worker);
      if (id === virtual.packageFacts) return packageFacts();
      return id === virtual.noMlt ? noMlt : null;
    },
    async transform(code, id) {
      if (normalizePath(id) === styles) return { code: usedMapStyles(code), map: null };
      if (!normalizePath(id).startsWith(source) || !id.endsWith(".ts")) return null;
      const file = normalizePath(id).slice(source.length);
      const { code: compiled, map } = await transformWithOxc(changedSource(file, code), id, {
        lang: "ts",
        sourcemap: true,
        target: "es2022",
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      });
      return { code: compiled, map: map ?? null, moduleType: "js" };
    },
  };
}
