import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { socialFonts } from "./socialFonts.ts";

let started: Promise<Uint8Array[]> | null = null;

async function start(root: string): Promise<Uint8Array[]> {
  await initWasm(await readFile(join(root, "node_modules", "@resvg", "resvg-wasm", "index_bg.wasm")));
  return socialFonts(root);
}

/**
 * Turns an SVG of our own into a PNG of the same size, with the bundled fonts and no other: WebAssembly, so it comes
 * out alike on every system.
 */
export async function rasterize(root: string, svg: string): Promise<Uint8Array> {
  started ??= start(root);
  const fontBuffers = await started;
  const image = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: "Source Serif 4" } });
  try {
    return image.render().asPng();
  } finally {
    image.free();
  }
}
