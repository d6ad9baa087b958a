import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { minifySync, type Plugin } from "vite";

const tag = /<script src="\.\/(?<path>src\/app\/beforeAnything\.js)"><\/script>/u;

/** The script that runs before anything of a page is read, as a text. */
export async function firstScript(root: string): Promise<string> {
  const name = "beforeAnything.js";
  const { code } = minifySync(name, await readFile(join(root, "src", "app", name), "utf8"));
  return code.trim();
}

/** Writes that script into the head of each built page: as a file of its own it would hold up the first paint. */
export function firstScriptInside(): Plugin {
  let root = "";
  return {
    name: "claimlines:first-script",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        const script = await firstScript(root);
        return html.replace(tag, () => `<script>${script}</script>`);
      },
    },
  };
}
