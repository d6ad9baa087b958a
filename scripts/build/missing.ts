import type { Plugin } from "vite";
import type { missingPage } from "#publish/missingPage.tsx";
import { siteAddress } from "#publish/siteAddress.ts";
import { loadRenderer } from "./loadRenderer.ts";

const emptyPage = "missing.html";

/** Writes the page that hosts show where there is none. */
export function missing(): Plugin {
  let root = "";
  return {
    name: "claimlines:missing",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle(_options, bundle) {
      const empty = bundle[emptyPage];
      if (empty?.type !== "asset") throw new Error(`The build has no ${emptyPage} to make 404.html from.`);
      const renderer = await loadRenderer<{ missingPage: typeof missingPage }>(root, "missingRenderer");
      const page = renderer.missingPage(String(empty.source), siteAddress(process.env.SITE_URL));
      this.emitFile({ type: "asset", ...page });
      delete bundle[emptyPage];
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === "chunk" && file.facadeModuleId?.endsWith(emptyPage)) {
          delete bundle[name];
          delete bundle[`${name}.map`];
        }
      }
    },
  };
}
