import { join } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import type { pageRenderer } from "./pageRenderer.tsx";

/**
 * Builds the pages' components once more, for Node, and loads them. Class names come out the same as in the
 * browser's build: they are made from the style sheets' paths and texts.
 */
export async function loadRenderer(root: string): Promise<typeof pageRenderer> {
  const outDir = join(root, "node_modules", ".claimlines", "pages");
  await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [react()],
    build: {
      ssr: join(root, "scripts", "build", "pageRenderer.tsx"),
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: "pageRenderer.mjs" } },
    },
  });
  // Another address for each build: Node keeps what it has loaded from the last one.
  const address = `${pathToFileURL(join(outDir, "pageRenderer.mjs")).href}?${Date.now()}`;
  const loaded: { pageRenderer: typeof pageRenderer } = await import(address);
  return loaded.pageRenderer;
}
