import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { normalizePath, type Plugin, transformWithOxc } from "vite";
import { changedSource, writingReader } from "./maplibre/changedSource.ts";
import { leftOut } from "./maplibre/leftOut.ts";
import { standIn } from "./maplibre/standIn.ts";
import { usedSpecification } from "./maplibre/usedSpecification.ts";
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
  writing: "\0maplibre:writing",
  writingReader: "\0maplibre:writing-reader",
} as const;

function packageFacts(): string {
  const { version, homepage } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return `export default ${JSON.stringify({ version, homepage })};`;
}

/** What right-to-left words need, in copies of its modules that share nothing with the others: it is a file by itself. */
const apart = "?apart";
const writing = `
export { applyArabicShaping } from "${source}symbol/arabic_shaping.ts${apart}";
export { processBidirectionalText, processStyledBidirectionalText } from "${source}symbol/bidi.ts${apart}";
`;

/** Without Vite's own loader, which would bring the page's code into the worker. */
const writingFrom = (reference: string) => `
const file = import.meta.ROLLUP_FILE_URL_${reference};
export const readWriting = () => import(/* @vite-ignore */ file);
`;
const writingInside = `
import * as writing from "${virtual.writing}";
export const readWriting = async () => writing;
`;

/** The specification of styles and the tiler of GeoJSON, of which MapLibre is made too. */
const beside =
  /\/node_modules\/@maplibre\/(?:maplibre-gl-)?(?<name>style-spec|geojson-vt)\/dist\/(?<path>.+\.mjs)$/u;

/** What a module of MapLibre's is called here: its path below `src`, or below `dist` after a package's name. */
function fileOf(id: string): string | null {
  const path = normalizePath(id).replace(apart, "");
  if (path.startsWith(source)) return path.endsWith(".ts") ? path.slice(source.length) : null;
  const { groups } = beside.exec(path) ?? {};
  return groups ? `${groups.name}/${groups.path}` : null;
}

/** A module of MapLibre's as JavaScript, with what is written otherwise here. */
async function compiled(file: string, code: string, id: string) {
  if (!file.endsWith(".ts")) return { code: changedSource(file, code), map: null };
  const { code: script, map } = await transformWithOxc(changedSource(file, code), id, {
    lang: "ts",
    sourcemap: true,
    target: "es2022",
    assumptions: { setPublicClassFields: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
  });
  return { code: script, map: map ?? null };
}

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
  let writingFile = "";
  return {
    name: "claimlines:maplibre-from-source",
    apply: "build",
    enforce: "pre",
    buildStart() {
      if (ownWorkerAddress) return;
      worker = this.emitFile({ type: "chunk", id: `${source}source/worker.ts`, name: "maplibre-worker" });
      writingFile = this.emitFile({
        type: "chunk",
        id: virtual.writing,
        name: "right-to-left",
        preserveSignature: "strict",
      });
    },
    resolveId(id, importer) {
      if (id === "maplibre-gl") return `${source}index.ts`;
      if (id === workerUrl) return virtual.workerUrl;
      if (id === virtual.writing) return id;
      if (id === writingReader) return virtual.writingReader;
      if (id.startsWith(source)) return id;
      if (importer?.endsWith(apart) && id.startsWith("."))
        return normalizePath(join(dirname(importer), id)) + apart;
      const isItsOwn = importer && normalizePath(importer).startsWith(source);
      return isItsOwn && id.endsWith("/package.json") ? virtual.packageFacts : null;
    },
    load(id) {
      if (id === virtual.workerUrl) return ownWorkerAddress ?? workerAddress(worker);
      if (id === virtual.writing) return writing;
      if (id === virtual.writingReader) return ownWorkerAddress ? writingInside : writingFrom(writingFile);
      return id === virtual.packageFacts ? packageFacts() : null;
    },
    async transform(code, id) {
      if (normalizePath(id) === styles) return { code: usedMapStyles(code), map: null };
      const file = fileOf(id);
      if (file === null) return null;
      if (file === "style-spec/reference/v8.mjs") {
        const { default: whole } = await import(pathToFileURL(id).href);
        return { code: `export default ${JSON.stringify(usedSpecification(whole))};`, map: null };
      }
      const made = await compiled(file, code, id);
      const reason = leftOut.get(file);
      return reason === undefined
        ? { ...made, moduleType: "js" }
        : { code: standIn(file, reason, made.code), map: null, moduleType: "js" };
    },
  };
}
