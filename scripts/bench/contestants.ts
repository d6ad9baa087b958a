import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type PluginOption } from "vite";
import { compiledAhead } from "../build/compiledAhead.ts";
import { compressFolder } from "../build/compressed.ts";
import { maplibreFromSource } from "../build/maplibreFromSource.ts";
import { minified, minifiedFirst } from "../build/minified.ts";

export const contestants = ["ours", "bare", "ground", "least", "floor"] as const;
export type Contestant = (typeof contestants)[number];

interface BarePage {
  /** Its folder below `tests/bench`. */
  readonly name: string;
  readonly plugins: PluginOption[];
  /** Whether it draws names and borders too. */
  readonly hasGround?: boolean;
  readonly minify?: typeof minified;
}

const bare = (): BarePage => ({ name: "bare", plugins: [react()] });
const ground = (): BarePage => ({ ...bare(), hasGround: true });
const least = (): BarePage => ({
  name: "least",
  plugins: [maplibreFromSource(), minifiedFirst(), compiledAhead()],
  minify: minified,
});

/** A page that is nothing but a map, as Vite builds it, with the atlas's own tiles beside it. */
async function buildBare(
  project: string,
  folder: string,
  { name, plugins, hasGround = false, minify }: BarePage,
): Promise<void> {
  await build({
    define: { "import.meta.env.VITE_GROUND": JSON.stringify(String(hasGround)) },
    root: join(project, "tests", "bench", name),
    base: "./",
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins,
    worker: { format: "es" },
    build: {
      target: "es2022",
      ...minify,
      outDir: folder,
      emptyOutDir: true,
      // Nothing of the atlas's ground is to be left in the bare page.
      rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.startsWith(join(project, "src")) } },
    },
  });
  await compressFolder(folder);
  mkdirSync(join(folder, "geo"));
  for (const part of hasGround ? ["tiles", "labels"] : ["tiles"]) {
    cpSync(join(project, "dist", "geo", part), join(folder, "geo", part), { recursive: true });
  }
}

/** Our own page without its scripts and what is loaded for them: no page of this content can be faster. */
async function writeFloor(project: string, folder: string): Promise<void> {
  mkdirSync(folder);
  const html = readFileSync(join(project, "dist", "index.html"), "utf8")
    .replace(/\s*<script(?![^>]*ld\+json)[^>]*>[^<]*<\/script>/gu, "")
    .replace(/\s*<link rel="modulepreload"[^>]*>/gu, "")
    .replace(/\s*<link rel="preload" as="fetch"[^>]*>/gu, "");
  writeFileSync(join(folder, "index.html"), html);
  symlinkSync(join(project, "dist", "assets"), join(folder, "assets"));
  await compressFolder(folder);
}

export interface Folders {
  readonly folders: Readonly<Record<Contestant, string>>;
  readonly clear: () => void;
}

/** A folder to serve for each contestant; ours is `dist` as it is. */
export async function prepare(project: string): Promise<Folders> {
  const scratch = mkdtempSync(join(tmpdir(), "claimlines-bench-"));
  const folders = {
    ours: join(project, "dist"),
    bare: join(scratch, "bare"),
    ground: join(scratch, "ground"),
    least: join(scratch, "least"),
    floor: join(scratch, "floor"),
  };
  await buildBare(project, folders.bare, bare());
  await buildBare(project, folders.ground, ground());
  await buildBare(project, folders.least, least());
  await writeFloor(project, folders.floor);
  return { folders, clear: () => rmSync(scratch, { recursive: true, force: true }) };
}
