// Measures the site: npm run bench [-- --quick] [--built]. Needs nothing but Node.
import { join } from "node:path";
import { ensureInstalled, projectFolder, run } from "./setUp.mjs";

ensureInstalled();
run(process.execPath, [
  "--import",
  "tsx",
  join(projectFolder, "scripts", "bench.ts"),
  ...process.argv.slice(2),
]);
