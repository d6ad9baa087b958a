import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AtlasFiles } from "#domain/check/atlasFiles.ts";
import { checkFolder } from "../../scripts/check/checkFolder.ts";
import { makeSource, makeSpeaker } from "../domain/handMadeAtlas.ts";
import { filesOfAtlas, withFile } from "./filesOfAtlas.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let from = "";

beforeEach(() => {
  from = mkdtempSync(join(tmpdir(), "claimlines-atlas-"));
});
afterEach(() => rmSync(from, { recursive: true }));

function write(files: AtlasFiles): void {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(from, "mine", name)), { recursive: true });
    writeFileSync(join(from, "mine", name), text);
  }
}
const check = (...words: string[]) => checkFolder(words, { from, root });

describe("npm run check:data", () => {
  it("says how much a faultless atlas holds, and groups its warnings", async () => {
    write(filesOfAtlas({ sources: [makeSource({ archiveUrl: null })] }));
    const { text, isFaultless } = await check("mine");
    expect(isFaultless).toBe(true);
    expect(text.split("\n")).toEqual([
      "mine has no fault: 1 claim, 1 statement, 1 source, 1 place, 1 layer, 1 story.",
      "2 warnings, which refuse nothing:",
      "  1 × claims.json: All who assert it are from one country.",
      "  1 × sources.json: No archived copy: the document may be gone one day.",
      "",
      "npm run check:data -- --warnings lists each of them.",
    ]);
  });

  it("says nothing of warnings where there are none", async () => {
    const speakers = [makeSpeaker({ country: "unknown" })];
    write(filesOfAtlas({ speakers }));
    const { text } = await check("mine");
    expect(text).toBe("mine has no fault: 1 claim, 1 statement, 1 source, 1 place, 1 layer, 1 story.");
  });

  it("lists each warning where it is asked to", async () => {
    write(filesOfAtlas());
    const { text } = await check(join(from, "mine"), "--warnings");
    expect(text).toContain("claims.json\n  claim “c1”: All who assert it are from one country (RU).");
  });

  it("lists all faults by file", async () => {
    write(withFile("layers.json", "[", withFile("differences.json", "{}")));
    const { text, isFaultless } = await check("mine");
    expect(isFaultless).toBe(false);
    expect(text.split("\n").slice(0, 7)).toEqual([
      "layers.json",
      "  The file is not JSON from line 1, column 2 on. The end of the file comes too early: something was opened and not closed.",
      "",
      "differences.json",
      "  The file should hold a list: [ at its start and ] at its end.",
      "",
      "mine has 2 faults in 2 files.",
    ]);
  });

  it("lets no text of an atlas steer the terminal", async () => {
    write(withFile("layers.json", '[{ "id": "\\u001b[2J" }]'));
    const { text } = await check("mine");
    expect(text).not.toContain("\u001b");
  });

  it("says in a sentence that a folder is not there, or is a file", async () => {
    writeFileSync(join(from, "claims.json"), "[]");
    const [missing, file] = [await check("nowhere"), await check("claims.json")];
    expect(missing.text).toContain(`There is no folder ${join(from, "nowhere")}.`);
    expect(file.text).toBe(
      `${join(from, "claims.json")} is a file. Name the folder that the atlas’s files are in.`,
    );
    expect([missing.isFaultless, file.isFaultless]).toEqual([false, false]);
  });

  it("says that a file in it cannot be read", async () => {
    write(filesOfAtlas());
    mkdirSync(join(from, "mine", "stories", "deeper.json"));
    const { text, isFaultless } = await check("mine");
    expect(isFaultless).toBe(false);
    expect(text).toContain("could not be read");
  });

  it("reads what stands elsewhere, behind a link", async () => {
    write(filesOfAtlas());
    for (const name of ["claims.json", "stories"]) {
      renameSync(join(from, "mine", name), join(from, name));
      symlinkSync(join("..", name), join(from, "mine", name));
    }
    symlinkSync("mine", join(from, "link"));
    const { text } = await check("link");
    expect(text.split("\n")[0]).toBe(
      "link has no fault: 1 claim, 1 statement, 1 source, 1 place, 1 layer, 1 story.",
    );
  });

  it("names every link that leads nowhere, and where to", async () => {
    write(filesOfAtlas());
    rmSync(join(from, "mine", "claims.json"));
    symlinkSync("../gone.json", join(from, "mine", "claims.json"));
    symlinkSync("raid.json", join(from, "mine", "stories", "raid.json"));
    const { text, isFaultless } = await check("mine");
    expect(isFaultless).toBe(false);
    expect(text).toBe(
      `${join(from, "mine")} could not be read: claims.json is a link to ../gone.json, where nothing is. ` +
        "stories/raid.json is a link to raid.json, where nothing is.",
    );
  });

  it("passes over the lock of a text editor, which is a link to nothing", async () => {
    write(filesOfAtlas());
    symlinkSync("me@here.12", join(from, "mine", "stories", ".#raid.json"));
    expect((await check("mine")).isFaultless).toBe(true);
  });

  it("explains itself, and refuses what it does not know", async () => {
    expect((await check("--help")).isFaultless).toBe(true);
    expect((await check("--warning")).text).toContain("There is no option --warning.");
    expect((await check("a", "b")).text).toContain("Name one folder; these are 2.");
  });
});
