import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { build, type Plugin } from "vite";
import { workerFile } from "#load/offline/workerMessage.ts";
import { type TakeAlongSizes, takeAlongFile } from "#load/takeAlongSizes.ts";
import { oneFileName } from "#ui/kit/oneFileName.ts";
import { minified, minifiedFirst } from "./minified.ts";

/** What the site's own pages ask for. */
const needed = /\.(?:avif|css|geojson|html|js|json|pbf|png|svg|woff2)$/u;

/** For other programs, or asked for by nothing. */
const notNeeded = [
  /^geo\/areas\//u,
  /^geo\/labels\/(?!en\.)/u,
  /^404\.html$/u,
  /\/card\.png$/u,
  /\/(?:cite|oembed)\.json$/u,
  /\/claims\.geojson$/u,
  /\/versions\//u,
  new RegExp(`^(?:${oneFileName}|${takeAlongFile}|${workerFile})$`, "u"),
];

/** Files whose name changes with what is in them need no mark of their own. */
const hashed = /^assets\/.*-[\w-]{8}\.\w+$/u;

interface SavedFile {
  readonly url: string;
  readonly revision: string | null;
}

/** The files below a folder that are saved, and the bytes of all of them. */
async function filesToSave(
  folder: string,
): Promise<{ readonly files: readonly SavedFile[]; readonly bytes: number }> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.split(sep).join("/"));
  const wanted = names.filter((name) => needed.test(name) && !notNeeded.some((but) => but.test(name)));
  let bytes = 0;
  const files: SavedFile[] = [];
  for (const url of wanted.sort()) {
    const content = await readFile(join(folder, url));
    bytes += content.length;
    const mark = createHash("sha256").update(content).digest("hex").slice(0, 16);
    files.push({ url, revision: hashed.test(url) ? null : mark });
  }
  return { files, bytes };
}

/** Builds the service worker as one classic script, with its list of files in it. */
async function buildWorker(root: string, folder: string, files: readonly SavedFile[]): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [minifiedFirst()],
    define: { "process.env.NODE_ENV": '"production"', "self.__WB_MANIFEST": JSON.stringify(files) },
    build: {
      target: "es2022",
      ...minified,
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, "src", "load", "offline", "serviceWorker.ts"),
        output: { format: "iife", entryFileNames: workerFile },
      },
    },
  });
}

/**
 * Writes the service worker once all else is written, and beside it what saving amounts to. Nothing registers it but
 * a reader's word.
 */
export function offline(): Plugin {
  let root = "";
  let folder = "";
  return {
    name: "claimlines:offline",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        const { files, bytes } = await filesToSave(folder);
        await buildWorker(root, folder, files);
        const sizes: TakeAlongSizes = { files: files.length, bytes, oneFile: null };
        await writeFile(join(folder, takeAlongFile), JSON.stringify(sizes));
      },
    },
  };
}
