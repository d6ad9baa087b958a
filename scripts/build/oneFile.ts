import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig, type Rolldown } from "vite";
import { parseAreas } from "#domain/marks/areas.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import { en } from "#messages/en.ts";
import { oneFilePage } from "#publish/oneFilePage.ts";
import { stepPictures } from "#publish/story/stepPictures.ts";
import { atlasName, filesOf } from "./atlasFiles.ts";
import { hashOf } from "./csp.ts";
import { firstScript } from "./first-paint/firstScript.ts";
import { type BuiltAtlas, loadAtlas } from "./loadAtlas.ts";
import { loadRenderer } from "./loadRenderer.ts";
import { maplibreFromSource } from "./maplibreFromSource.ts";
import { minified, minifiedFirst } from "./minified.ts";
import type { pageRenderer } from "./pageRenderer.tsx";
import { shortNames } from "./shortNames.ts";
import { standIns } from "./standIns.ts";

/** The worker stands in the page as a text; MapLibre may start it from a data address only. */
const workerAddress = `
export default "data:text/javascript;charset=utf-8," +
  encodeURIComponent(document.getElementById("map-worker")?.textContent ?? "");
`;

/** Everything in one classic script: a page of a file may load no other, and no module. */
const classic = (root: string, input: string, plugins: InlineConfig["plugins"]): InlineConfig => ({
  root,
  configFile: false,
  logLevel: "error",
  publicDir: false,
  plugins: [plugins, minifiedFirst()],
  css: { modules: shortNames(root) },
  define: { "process.env.NODE_ENV": '"production"', "import.meta.url": '""' },
  build: {
    write: false,
    target: "es2022",
    ...minified,
    cssCodeSplit: false,
    assetsInlineLimit: () => true,
    modulePreload: false,
    rolldownOptions: { input: join(root, input), output: { format: "iife", codeSplitting: false } },
  },
});

async function built(config: InlineConfig): Promise<{ readonly script: string; readonly style: string }> {
  const { output } = (await build(config)) as Rolldown.RolldownOutput;
  const script = output.find((file) => file.type === "chunk")?.code ?? "";
  const style = output.find((file) => file.fileName.endsWith(".css"));
  return { script, style: style?.type === "asset" ? String(style.source) : "" };
}

/** The files below a folder of `public`, in base64, by their paths below the site's root. */
async function inBase64(root: string, folder: string, wanted: RegExp): Promise<Record<string, string>> {
  const names = (await readdir(join(root, "public", folder), { recursive: true })).map((name) =>
    name.split(sep).join("/"),
  );
  const read = async (name: string) => {
    const path = `${folder}/${name}`;
    return [path, (await readFile(join(root, "public", path))).toString("base64")] as const;
  };
  return Object.fromEntries(await Promise.all(names.filter((name) => wanted.test(name)).map(read)));
}

/** Tiles, labels and relief: all that the map asks for while it is drawn. */
const mapFiles = /^(?:tiles\/.*\.pbf|labels\/en\.geojson|relief\.avif)$/u;

async function dataFiles(root: string, atlas: BuiltAtlas): Promise<Record<string, unknown>> {
  const overview = "geo/overview.json";
  const texts = [
    ...filesOf(atlas),
    [overview, await readFile(join(root, "public", overview), "utf8")],
  ] as const;
  return Object.fromEntries(texts.map(([path, text]) => [path, JSON.parse(text ?? "")]));
}

function picturesOf({ atlas, stories, areas }: BuiltAtlas, overview: Overview): Record<string, string> {
  const outlines = parseAreas(areas);
  const pictures = stepPictures({ atlas, stories, areas: outlines, overview }, en);
  return Object.fromEntries(pictures.map(({ fileName, source }) => [fileName, source]));
}

/** The whole site as one page that needs nothing beside it. */
export async function oneFile(root: string): Promise<string> {
  const atlas = await loadAtlas(root, atlasName);
  const data = await dataFiles(root, atlas);
  const worker = await built(
    classic(root, "node_modules/maplibre-gl/src/source/worker.ts", [maplibreFromSource(workerAddress)]),
  );
  const site = await built(
    classic(root, "src/app/one-file/main.tsx", [standIns(), maplibreFromSource(workerAddress), react()]),
  );
  const text = (path: string) => readFile(join(root, path), "utf8");
  const html = oneFilePage(await text("index.html"), {
    theme: await firstScript(),
    icon: await text("public/icon.svg"),
    style: site.style,
    script: site.script,
    worker: worker.script,
    data,
    pictures: picturesOf(atlas, data["geo/overview.json"] as Overview),
    map: await inBase64(root, "geo", mapFiles),
    hashOf,
  });
  const { pageRenderer: rendererOf } = await loadRenderer<{ pageRenderer: typeof pageRenderer }>(
    root,
    "pageRenderer",
  );
  const { areas } = atlas;
  const overview = data["geo/overview.json"];
  const material = { atlas: atlas.atlas, areas, overview } as Parameters<typeof rendererOf>[0];
  return rendererOf(material)({ page: "explore", claim: null, story: null, root: "?at=", html });
}
