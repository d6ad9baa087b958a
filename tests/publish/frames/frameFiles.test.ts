import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { usualAsk } from "#domain/embed/frameAsk.ts";
import { type FrameContent, frameFile } from "#domain/embed/frameContent.ts";
import { momentsOf } from "#domain/embed/moments.ts";
import { en } from "#messages/en.ts";
import { frameFiles } from "#publish/frames/frameFiles.ts";
import { frameShell, knownToFrames } from "#publish/frames/frameShell.ts";
import { builtAtlas, root } from "../builtAtlas.ts";

const { atlas, areas, built, facts, index } = await builtAtlas();
const { stories } = built;
const overview = JSON.parse(readFileSync(join(root, "public", "geo", "overview.json"), "utf8"));
const newest = atlas.about.version;
const files = frameFiles({ atlas, stories, areas, overview, newest: atlas }, en);
const contents = new Map(files.map(({ fileName, source }) => [fileName, JSON.parse(source) as FrameContent]));
const htmlOf = (name: string) => contents.get(name)?.html ?? "";
const text = (html: string) => html.replace(/<[^>]*>/gu, "\n");

describe.each(facts.map((one) => [one.claim.id, one] as const))(
  "the frame of %s",
  (id, { claim, level, tally }) => {
    const file = frameFile({ ...usualAsk, subject: { kind: "claim", claim: id } }, newest);
    const html = htmlOf(file);

    it("says level in letters and words, who denies it, and the caveat, with no script", () => {
      const words = text(html);
      expect(words).toContain(`${level.letter}${level.digit}`);
      expect(words).toContain(en.levels.letters[level.letter]);
      expect(words).toContain(en.levels.digits[level.digit]);
      expect(words).toContain(en.claimList.deniedBy(tally.deniedBy.length));
      for (const { name } of tally.deniedBy.slice(0, 4))
        expect(html.replaceAll("&#x27;", "'")).toContain(name);
      expect(words).toContain("Reported, unverified");
      expect(words).toContain(en.card.caveat(id, newest));
      expect(html).toContain(`href="../c/${claim.id}/"`);
    });

    it("draws that claim and no other", () => {
      const drawn = [...html.matchAll(/data-claims="([^"]*)"/gu)].flatMap(([, claims = ""]) =>
        claims.split(" "),
      );
      expect(new Set(drawn).size).toBeLessThanOrEqual(1);
      if (drawn.length > 0) expect(drawn[0]).toBe(id);
    });

    it("has nothing in it that the policy of its page refuses", () => {
      expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/u);
    });

    it("is small", () => expect(brotliCompressSync(html).length).toBeLessThanOrEqual(10_000));
  },
);

describe("the frame of a layer", () => {
  it.each(atlas.layers.map(({ id }) => id))("(%s) lists its claims, each with level and denials", (layer) => {
    const html = htmlOf(`embed/layers/${layer}.json`);
    const inLayer = facts.filter(({ claim }) => claim.layer === layer);
    const listed = [...html.matchAll(/<li data-claim="([^"]*)"/gu)].map(([, id]) => id);
    expect(listed).toEqual(inLayer.map(({ claim }) => claim.id));
    for (const { tally } of inLayer)
      expect(text(html)).toContain(en.claimList.deniedBy(tally.deniedBy.length));
    expect(text(html)).toContain("Reported, unverified");
  });
});

describe("a frame's file", () => {
  it("is there for everything that can be asked of the newest version", () => {
    const { layers } = knownToFrames(atlas, [], en);
    const asks = [
      { kind: "atlas" } as const,
      { kind: "layers", layers } as const,
      ...layers.map((layer) => ({ kind: "layers", layers: [layer] }) as const),
    ];
    for (const subject of asks)
      expect(contents.has(frameFile({ subject, version: null }, newest))).toBe(true);
    expect(frameFile({ subject: { kind: "atlas" }, version: newest }, newest)).toBe("embed/atlas.json");
    expect(frameFile({ subject: { kind: "atlas" }, version: "0.9.0" }, newest)).toBe(
      "embed/versions/0.9.0/atlas.json",
    );
  });
});

describe("the frame of a step", () => {
  const steps = stories.flatMap((story) => story.steps.map((step) => [story.id, step.id, step] as const));

  it.each(steps)("of %s (%s) has its text, and level and caveat of its claims", (story, id, step) => {
    const file = frameFile({ subject: { kind: "story", story, step: id }, version: null }, newest);
    const html = htmlOf(file).replaceAll("&#x27;", "'").replaceAll("&quot;", '"');
    expect(html).toContain(step.text);
    expect(text(html)).toContain("Reported, unverified");
    const listed = [...html.matchAll(/<li data-claim="([^"]*)"/gu)].map(([, claim]) => claim);
    expect(listed.length === 0).toBe(!html.includes("<dt"));
    for (const claim of listed) expect([step.shows.claim, ...step.claims]).toContain(claim);
  });

  it("stands for its story, where it is the first", () => {
    for (const { id, steps } of stories) {
      expect(htmlOf(`embed/stories/${id}/first.json`)).toBe(
        htmlOf(`embed/stories/${id}/${steps[0]?.id}.json`),
      );
    }
  });
});

describe("a frame that stays with an older version", () => {
  const [first, ...rest] = atlas.claims;
  if (!first) throw new Error("The atlas has no claim.");
  const older = {
    ...atlas,
    about: { ...atlas.about, version: "0.9.0" },
    claims: [{ ...first, information: { ...first.information, digit: 1 as const } }, ...rest],
  };
  const made = frameFiles({ atlas: older, stories, areas, overview, newest: atlas }, en);
  const olderHtml = (name: string) =>
    (JSON.parse(made.find(({ fileName }) => fileName === name)?.source ?? "null") as FrameContent | null)
      ?.html ?? "";

  it("shows that version, and says what changed since for its claim", () => {
    const html = text(olderHtml(`embed/versions/0.9.0/claims/${first.id}.json`));
    expect(html).toContain("data 0.9.0");
    expect(html).toMatch(/version 0\.9\.0 .*newer one is out: version/su);
    expect(html).toMatch(/level .1 became .5/u);
  });

  it("says that nothing changed, where nothing did", () => {
    const other = rest.at(-1)?.id ?? "";
    expect(text(olderHtml(`embed/versions/0.9.0/claims/${other}.json`))).toContain("is the same in both");
  });
});

describe("what was known of a claim", () => {
  it("ends with what is known today, and never has more denials than that", () => {
    const moments = momentsOf({ index, facts });
    for (const { claim, sentence } of facts) {
      const all = moments(claim);
      for (const moment of all) {
        expect(moment.sentence.deniedBy.length).toBeLessThanOrEqual(sentence.deniedBy.length);
      }
      expect(all.map(({ from }) => from)).toEqual(all.map(({ from }) => from).toSorted());
    }
    expect(facts.some(({ claim }) => moments(claim).length > 1)).toBe(true);
  });
});

describe("the page of all frames", () => {
  const shell = frameShell(
    { ...knownToFrames(atlas, ["0.9.0"], en), atlas: "movements-2019", newest, map: "../m.js" },
    "../f.js",
    en,
  );

  it("is for no search engine, and may start a worker where it has no origin", () => {
    expect(shell).toContain('<meta name="robots" content="noindex">');
    expect(shell).toMatch(/worker-src 'self' data:/u);
    expect(shell).toMatch(/connect-src 'self' data:/u);
    expect(shell.indexOf("Content-Security-Policy")).toBeLessThan(shell.indexOf("<script"));
  });

  it("says without a script what is reported, and where the atlas is", () => {
    expect(text(shell)).toContain("Reported, unverified");
    expect(shell).toContain('<a href="../"');
  });

  it("knows versions, each once, and the site's languages", () => {
    expect(knownToFrames(atlas, ["0.9.0", newest], en)).toMatchObject({
      versions: ["0.9.0", newest],
      languages: ["en"],
    });
  });
});
