// Builds the one-file edition: npm run build:single [-- --out folder]. Beside a built site, the site offers it.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type TakeAlongSizes, takeAlongFile } from "#load/takeAlongSizes.ts";
import { oneFileName } from "#ui/kit/oneFileName.ts";
import { oneFile } from "./build/oneFile.ts";

const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });
const project = fileURLToPath(new URL("..", import.meta.url));
const folder = resolve(project, values.out);

const html = await oneFile(project);
const bytes = Buffer.byteLength(html);
await mkdir(folder, { recursive: true });
await writeFile(join(folder, oneFileName), html);
try {
  const file = join(folder, takeAlongFile);
  const sizes: TakeAlongSizes = { ...JSON.parse(await readFile(file, "utf8")), oneFile: bytes };
  await writeFile(file, JSON.stringify(sizes));
} catch {
  // No site has been built there, so none has to offer it.
}
console.log(`${join(values.out, oneFileName)}: ${(bytes / 1_000_000).toFixed(2)} MB`);
