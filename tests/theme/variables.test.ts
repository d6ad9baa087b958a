import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cssVariables } from "#theme/cssVariables.ts";
import { fontShorthand, typeScale } from "#theme/typeScale.ts";

const committed = readFileSync(new URL("../../src/theme/variables.css", import.meta.url), "utf8");

test("the committed variables are what the palette, the type scale and the spaces say", () => {
  expect(committed).toBe(cssVariables());
});

test("every size of text is relative, so that a reader's own size counts", () => {
  for (const style of Object.values(typeScale)) expect(fontShorthand(style)).not.toMatch(/\dpx/u);
});

test("a page without a chosen theme follows the device, and paper is always light", () => {
  const css = cssVariables();
  expect(css).toMatch(/prefers-color-scheme: dark\) \{\n {2}:root:not\(\[data-theme\]\)/u);
  expect(css.slice(css.indexOf("@media print"))).toContain("color-scheme: light");
});
