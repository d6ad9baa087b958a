import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Plugin } from "vite";

const folder = "one-file";

/** Lets `x/one-file/name.ts` stand in for `x/name.ts` wherever it is imported: what differs in the one-file edition. */
export const standIns = (): Plugin => ({
  name: "claimlines:stand-ins",
  enforce: "pre",
  async resolveId(id, importer, options) {
    const meant = await this.resolve(id, importer, { ...options, skipSelf: true });
    if (!meant || meant.external || !meant.id.includes("/src/")) return null;
    const other = join(dirname(meant.id), folder, basename(meant.id));
    return other !== importer && existsSync(other) ? other : null;
  },
});
