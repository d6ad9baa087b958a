import type { Plugin } from "vite";

/** Code that runs as a whole before the map stands: React, and MapLibre's page and worker. */
const whole: ReadonlySet<string> = new Set(["common", "mountMap", "tile_cache"]);

/** V8 takes this first line for leave to compile all of a file at once, beside the page; for others it is a comment. */
const leave = "//# allFunctionsCalledOnLoad\n";

/** Lets browsers compile what the first view runs while it arrives, and not function by function when it is called. */
export function compiledAhead(): Plugin {
  return {
    name: "claimlines:compiled-ahead",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== "chunk" || !whole.has(file.name)) continue;
          file.code = leave + file.code;
          const map = bundle[`${file.fileName}.map`];
          if (map?.type !== "asset") continue;
          const { mappings, ...rest } = JSON.parse(String(map.source));
          // An empty line before all others.
          map.source = JSON.stringify({ ...rest, mappings: `;${mappings}` });
        }
      },
    },
  };
}
