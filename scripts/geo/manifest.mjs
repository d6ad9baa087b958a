import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";

const sha256 = (data) => createHash("sha256").update(data).digest("hex");

function filesUnder(folder, prefix = "") {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesUnder(new URL(`${entry.name}/`, folder), `${prefix}${entry.name}/`)
      : [`${prefix}${entry.name}`],
  );
}

/**
 * Writes manifest.json over everything else in the folder. Its `sha256` is that of the listing: one line a
 * file, sorted by path, of path, bytes and the file's own sha256, separated by tabs and ended by a line feed.
 */
export function writeManifest(folder, facts) {
  const files = filesUnder(folder)
    .filter((path) => path !== "manifest.json")
    .sort();
  const listing = files.map((path) => {
    const file = new URL(path, folder);
    return `${path}\t${statSync(file).size}\t${sha256(readFileSync(file))}\n`;
  });
  const bytes = files.reduce((sum, path) => sum + statSync(new URL(path, folder)).size, 0);
  const manifest = { files: files.length, bytes, sha256: sha256(listing.join("")), ...facts };
  writeFileSync(new URL("manifest.json", folder), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
