import { createHash } from "node:crypto";
import { join } from "node:path";
import { build } from "vite";
import type { PublishedFile } from "#publish/pageHead.ts";
import { minified, minifiedFirst } from "./minified.ts";
import { shortNames } from "./shortNames.ts";

/**
 * Builds a script alone and as one classic file: of what it shares with the site it takes only what it needs. It is
 * wrapped here, since Vite puts styles into the page from within an "iife", which a strict policy refuses.
 */
async function aloneScript(root: string, entry: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [minifiedFirst()],
    css: { modules: shortNames(root) },
    build: {
      write: false,
      target: "es2022",
      ...minified,
      rolldownOptions: { input: join(root, "src", "app", "embed", entry), output: { format: "es" } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [script, ...others] = outputs.filter((file) => file.type === "chunk");
  if (!script || others.length > 0) throw new Error(`${entry} did not come out as one file.`);
  return `(()=>{${script.code}})();`;
}

/** The script of `/embed/`, with its style sheets in it, under a name that changes with what is in it. */
export async function frameScript(root: string): Promise<PublishedFile> {
  const source = await aloneScript(root, "embed.ts");
  const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
  return { fileName: `assets/frame-${hash}.js`, source };
}

/** The script for other people's pages, `embed.js`: its name stays, since it stands in their HTML. */
export const elementScript = async (root: string): Promise<PublishedFile> => ({
  fileName: "embed.js",
  source: await aloneScript(root, "element.ts"),
});
