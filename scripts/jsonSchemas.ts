// Writes data/schema/*.schema.json from the schemas in src/domain: node --import tsx scripts/jsonSchemas.ts
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonSchemaTexts } from "./check/jsonSchemaTexts.ts";

const folder = join("data", "schema");
const texts = jsonSchemaTexts();

await mkdir(folder, { recursive: true });
for (const [name, text] of texts) await writeFile(join(folder, name), text);
console.log(`${texts.size} schemas written to ${folder}.`);
