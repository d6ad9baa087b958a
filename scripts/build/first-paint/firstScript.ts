import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { minifySync, type Plugin } from "vite";

const file = fileURLToPath(new URL("../../../src/app/beforeAnything.js", import.meta.url));
const tag = '<script src="./src/app/beforeAnything.js"></script>';

/** The script that runs before anything of a page is read, as a text. */
export async function firstScript(): Promise<string> {
  const { code } = minifySync(file, await readFile(file, "utf8"));
  return code.trim();
}

/** Writes that script into the head of each built page: as a file of its own it would hold up the first paint. */
export const firstScriptInside = (): Plugin => ({
  name: "claimlines:first-script",
  apply: "build",
  transformIndexHtml: {
    order: "pre",
    async handler(html) {
      const script = await firstScript();
      return html.replace(tag, () => `<script>${script}</script>`);
    },
  },
});
