import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { jsonSchemaTexts } from "../../scripts/check/jsonSchemaTexts.ts";

const folder = new URL("../../data/schema/", import.meta.url);
const parsed = (text: string | undefined) => JSON.parse(text ?? "null") as unknown;
const remedy = "run: node --import tsx scripts/jsonSchemas.ts";

it("gives text editors a schema for every file of an atlas, and no other", () => {
  expect(readdirSync(folder).sort(), remedy).toEqual([...jsonSchemaTexts().keys()].sort());
});

it.each([...jsonSchemaTexts()])("keeps %s as the schemas in the code are", (name, text) => {
  expect(parsed(readFileSync(new URL(name, folder), "utf8")), remedy).toEqual(parsed(text));
});
