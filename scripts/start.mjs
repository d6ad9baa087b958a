// Sets up, builds and serves the site: all that `npm start` promises on a fresh clone.
import { ensureInstalled, run, runInstalled } from "./setUp.mjs";

const port = process.env.PORT ?? "4173";
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
  console.error(`PORT is "${port}", which is no port. Use a number up to 65535, such as PORT=8080.`);
  process.exit(1);
}

ensureInstalled();
runInstalled("vite/bin/vite.js", ["build"]);
run(process.execPath, ["--import", "tsx", "scripts/serve.ts"], { PORT: port });
