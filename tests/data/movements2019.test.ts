import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { checkFolder } from "../../scripts/check/checkFolder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

it("finds no fault in the atlas of the movements of 2019", async () => {
  const { text, isFaultless } = await checkFolder([], { from: root, root });
  expect(isFaultless, text).toBe(true);
});
