import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { manyClaims } from "../../tests/bench/manyClaims.ts";
import { atlasName, atlasTexts } from "../build/atlasFiles.ts";

export interface LargeSite {
  readonly folder: string;
  readonly clear: () => void;
}

/** The built site with an atlas of so many claims, and an opening page that draws itself. */
export function largeSite(project: string, count: number): LargeSite {
  const dist = join(project, "dist");
  const folder = mkdtempSync(join(tmpdir(), "claimlines-scale-"));
  for (const name of readdirSync(dist)) {
    if (!/^(?:index\.html|data)/u.test(name)) symlinkSync(join(dist, name), join(folder, name));
  }
  const html = readFileSync(join(dist, "index.html"), "utf8");
  writeFileSync(
    join(folder, "index.html"),
    html.replace(/<div id="site".*<\/div>/su, '<div id="site"></div>'),
  );
  const data = join(folder, "data", atlasName);
  mkdirSync(data, { recursive: true });
  symlinkSync(join(dist, "data", atlasName, "areas.json"), join(data, "areas.json"));
  const atlas: PublishedAtlas = JSON.parse(readFileSync(join(dist, "data", atlasName, "atlas.json"), "utf8"));
  for (const [name, text] of atlasTexts(manyClaims(atlas, count))) writeFileSync(join(data, name), text);
  return { folder, clear: () => rmSync(folder, { recursive: true, force: true }) };
}
