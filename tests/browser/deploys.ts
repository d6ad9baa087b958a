import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { siteServer } from "../../scripts/server/siteServer.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
/** All that a build writes anew; what never changes is linked. */
const fixed = ["geo", "icon.svg"];
const parts = readdirSync(dist).filter((name) => !fixed.includes(name) && !/\.(?:br|gz)$/u.test(name));
const hash = /-[\w-]{8}(?=\.(?:js|css)$)/u;
const isText = (name: string) => /\.(?:html|js|css)$/u.test(name);

/** The built site under other hashed names, as the next deploy would have them. */
function writeNextBuild(folder: string): void {
  for (const part of parts) cpSync(join(dist, part), join(folder, part), { recursive: true });
  const assets = join(folder, "assets");
  for (const name of readdirSync(assets)) if (/\.(?:br|gz|map)$/u.test(name)) rmSync(join(assets, name));
  const renamed = readdirSync(assets)
    .filter((name) => hash.test(name))
    .map((name) => [name, name.replace(hash, "-nextnext")] as const);
  for (const [from, to] of renamed) renameSync(join(assets, from), join(assets, to));
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (/\.html\.(?:br|gz)$/u.test(name)) rmSync(join(folder, name));
    if (!isText(name)) continue;
    let text = readFileSync(join(folder, name), "utf8");
    for (const [from, to] of renamed) text = text.replaceAll(from, to);
    // The service worker knows files without a hash by a mark beside their name.
    if (name === "serviceWorker.js") text = text.replace(/(?<=\brevision:[`"])(?=[0-9a-f]{16})/gu, "next");
    writeFileSync(join(folder, name), text);
  }
}

/** A host with one build on it, and the next one ready. */
export async function host() {
  const scratch = mkdtempSync(join(tmpdir(), "claimlines-deploys-"));
  const folder = join(scratch, "site");
  const next = join(scratch, "next");
  for (const part of parts) cpSync(join(dist, part), join(folder, part), { recursive: true });
  for (const part of fixed) symlinkSync(join(dist, part), join(folder, part));
  writeNextBuild(next);
  const server = siteServer({ folder });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    deploy() {
      for (const part of parts) {
        rmSync(join(folder, part), { recursive: true });
        renameSync(join(next, part), join(folder, part));
      }
    },
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(scratch, { recursive: true });
    },
  };
}
