import { writeFileSync } from "node:fs";
import { cssVariables } from "#theme/cssVariables.ts";

/** Writes the style sheet of the theme's variables from the palette, the type scale and the spaces. */
writeFileSync(new URL("../src/theme/variables.css", import.meta.url), cssVariables());
