import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import decodeQR from "qr/decode.js";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { QrCode } from "#ui/kit/QrCode.tsx";

await initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));

/** What a camera sees of the code at this width in pixels. */
function seen(address: string, width: number) {
  const html = renderToStaticMarkup(<QrCode address={address} label="" />);
  const svg = html
    .replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace('class="light"', 'fill="#fffefb"')
    .replace('class="dark"', 'fill="#1b1f24"');
  const image = new Resvg(svg, { fitTo: { mode: "width", value: width } }).render();
  return { width: image.width, height: image.height, data: image.pixels };
}

test.each([
  "https://claimlines.example/c/helicopters-out-of-deir-ez-zor/vote/",
  "https://example.org/a/b/c/z/vote/?lang=fa&theme=dark#%C3%A9",
  `https://example.org/${"long/".repeat(60)}`,
])("a QR code read by a camera leads to %s", (address) => {
  expect(decodeQR(seen(address, 420))).toBe(address);
});

test("a QR code has a name for those who do not see it, and is dark on light in every theme", () => {
  const html = renderToStaticMarkup(<QrCode address="https://example.org/" label="To the claim" />);
  expect(html).toMatch(/^<svg[^>]*role="img"[^>]*aria-label="To the claim"/u);
  expect(html).toContain('data-theme="light"');
});
