import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin } from "vite";

const source = normalizePath(fileURLToPath(new URL("../../src/app/places/placesWorker.ts", import.meta.url)));
const address = "\0claimlines:places-worker";

/**
 * Builds the worker that draws places in one graph with the page, so that what both draw with is shipped once. Vite by
 * itself would give the worker a copy of its own, as the development server does.
 */
export function placesWorker(): Plugin {
  let worker = "";
  return {
    name: "claimlines:places-worker",
    apply: "build",
    enforce: "pre",
    buildStart() {
      worker = this.emitFile({ type: "chunk", id: source, name: "places-worker" });
    },
    resolveId: (id) => (id.endsWith("/placesWorker.ts?worker&url") ? address : null),
    load: (id) => (id === address ? `export default import.meta.ROLLUP_FILE_URL_${worker};` : null),
  };
}
