// Serves what was built in `dist`: node --import tsx scripts/serve.ts [--base /a/b/] [--folder dist]
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { siteServer } from "./server/siteServer.ts";

const { values } = parseArgs({
  options: { base: { type: "string", default: "/" }, folder: { type: "string", default: "dist" } },
});
const port = Number(process.env.PORT ?? "4173");
const project = fileURLToPath(new URL("..", import.meta.url));
const server = siteServer({ folder: resolve(project, values.folder), base: values.base });

server.on("error", (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `Port ${port} is already in use. Choose another one, such as PORT=${port + 1}.`
      : `The site cannot be served: ${error.message}`,
  );
  process.exit(1);
});
server.listen(port, "localhost", () => {
  console.log(`\n  The site is at http://localhost:${port}${values.base}\n`);
});
