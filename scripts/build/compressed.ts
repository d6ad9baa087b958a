import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const compressible = /\.(?:bib|css|csv|geojson|html|js|json|pbf|ris|svg|txt|xml)$/u;

/** The outlines one by one: pages load those that they need joined, as one file. */
const neverAsked = `geo${sep}areas${sep}`;

/** A smaller file fits a packet as it is. */
const fromBytes = 1024;

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < fromBytes) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const versions = [
    ["br", await brotli(content, { params })],
    ["gz", await gzipped(content, { level: 9 })],
  ] as const;
  for (const [extension, compressed] of versions) {
    if (compressed.length < content.length) await writeFile(`${path}.${extension}`, compressed);
  }
}

/** Writes brotli and gzip files beside a folder's texts, for hosts that send them as they are. */
export async function compressFolder(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.filter((name) => compressible.test(name) && !name.startsWith(neverAsked));
  // As many at once as Node has threads for it.
  const lanes = [0, 1, 2, 3].map(async (lane) => {
    for (let at = lane; at < paths.length; at += 4) await compress(join(folder, paths[at] ?? ""));
  });
  await Promise.all(lanes);
}

/** Compresses the built site, once all of it is written. */
export function compressed(): Plugin {
  let project = "";
  return {
    name: "claimlines:compressed",
    apply: "build",
    enforce: "post",
    configResolved({ root }) {
      project = root;
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir }) {
        if (!dir) return;
        const start = performance.now();
        await compressFolder(dir);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        this.info(`${relative(project, dir)}: compressed in ${seconds} s`);
      },
    },
  };
}
