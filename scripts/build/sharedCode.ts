import { fileURLToPath } from "node:url";
import { normalizePath } from "vite";

const source = normalizePath(fileURLToPath(new URL("../../src/", import.meta.url)));
const packages = /\/node_modules\/(?:react|react-dom|scheduler|lucide-react|zustand)\//u;

/**
 * One chunk for what several pages and parts share, instead of a dozen of a kilobyte each. MapLibre stays out:
 * its page and worker share a chunk of their own.
 */
export const sharedCode = {
  name: "shared",
  minShareCount: 2,
  test: (id: string) => normalizePath(id).startsWith(source) || packages.test(normalizePath(id)),
};
