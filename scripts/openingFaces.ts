import { writeFileSync } from "node:fs";
import { openingFaces } from "./build/openingFaces.ts";

/** Writes the theme's small font files anew. */
for (const [name, bytes] of await openingFaces()) {
  writeFileSync(new URL(`../src/theme/faces/${name}`, import.meta.url), bytes);
}
