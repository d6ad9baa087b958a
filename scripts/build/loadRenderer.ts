import { join } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { shortNames } from "./shortNames.ts";

/**
 * Builds the components of pages once more, for Node, and loads what a module beside this one exports. Class names
 * come out the same as in the browser's build: they are made from the style sheets' paths and texts.
 */
export async function loadRenderer<Exports>(root: string, name: string): Promise<Exports> {
  const outDir = join(root, "node_modules", ".claimlines", name);
  await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [react()],
    css: { modules: shortNames(root) },
    build: {
      ssr: join(root, "scripts", "build", `${name}.tsx`),
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  // Another address for each build: Node keeps what it has loaded from the last one.
  const address = `${pathToFileURL(join(outDir, `${name}.mjs`)).href}?${Date.now()}`;
  const loaded: Exports = await import(address);
  return loaded;
}
