import { createHash } from "node:crypto";
import { relative, sep } from "node:path";
import type { CSSModulesOptions } from "vite";

const takenBy = new Map<string, string>();

/** Four letters for a class, the same in every build: pages say their classes some thousand times. */
function shortName(name: string, file: string, project: string): string {
  const meant = `${relative(project, file).split(sep).join("/")} ${name}`;
  const hash = createHash("sha256")
    .update(meant)
    .digest("base64url")
    .replace(/[^A-Za-z]/gu, "");
  const short = hash.slice(0, 4);
  if ((takenBy.get(short) ?? meant) !== meant)
    throw new Error(`${takenBy.get(short)} and ${meant} are both ${short}.`);
  takenBy.set(short, meant);
  return short;
}

/** How style sheets' class names are written: alike for browsers and for the pages' HTML. */
export const shortNames = (project: string): CSSModulesOptions => ({
  generateScopedName: (name, file) => shortName(name, file.split("?")[0] ?? file, project),
});
