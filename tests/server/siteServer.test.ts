import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { siteServer } from "../../scripts/server/siteServer.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claimlines-server-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

// A socket file is there when it is looked for and cannot be opened, as one that was taken away between the two.
test.skipIf(process.platform === "win32")("a file that cannot be read does not end the server", async () => {
  writeFileSync(join(folder, "index.html"), "here");
  const socket = createServer().listen(join(folder, "gone.css"));
  const server = siteServer({ folder }).listen(0, "localhost");
  await new Promise((ready) => server.once("listening", ready));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const gone = await fetch(`${address}gone.css`).then(
    (response) => response.text(),
    () => "no answer",
  );
  const opening = await fetch(address).then((response) => response.text());
  socket.close();
  server.close();
  server.closeAllConnections();
  expect(gone).not.toBe("here");
  expect(opening).toBe("here");
});
