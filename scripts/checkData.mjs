// Checks the data of an atlas: npm run check:data [folder] [-- --warnings]. Needs nothing but Node.
import { join } from "node:path";
import { ensureInstalled, projectFolder, run } from "./setUp.mjs";

ensureInstalled();
const calledFrom = process.env.INIT_CWD ?? process.cwd();
const script = join(projectFolder, "scripts", "checkData.ts");
run(process.execPath, ["--import", "tsx", script, ...process.argv.slice(2)], { INIT_CWD: calledFrom });
