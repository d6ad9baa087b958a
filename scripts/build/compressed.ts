import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { constants, createBrotliCompress, gzip } from "node:zlib";
import type { Plugin } from "vite";

const gzipped = promisify(gzip);

const compressible = /\.(?:bib|css|csv|geojson|html|js|json|pbf|ris|svg|txt|xml)$/u;

/** The outlines one by one: pages load those that they need joined, as one file. */
const neverAsked = `geo${sep}areas${sep}`;

/** A smaller file fits a packet as it is. */
const fromBytes = 1024;

/**
 * Brotli, in two parts where something is said to come first: this can be read as soon as its own bytes are there,
 * and not only with more of what follows.
 */
async function brotli(content: Buffer, first = 0): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const stream = createBrotliCompress({ params });
  if (first > 0) {
    stream.write(content.subarray(0, first));
    stream.flush(constants.BROTLI_OPERATION_FLUSH);
  }
  stream.end(content.subarray(first));
  return buffer(stream);
}

/** The bytes of a page's head, with the words that stand over all others: what a browser paints first. */
function paintedFirst(path: string, content: Buffer): number {
  if (!path.endsWith(".html")) return 0;
  const header = content.indexOf("</header>");
  return Math.max(0, header < 0 ? content.indexOf("<body") : header);
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < fromBytes) return;
  const versions = [
    ["br", await brotli(content, paintedFirst(path, content))],
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
