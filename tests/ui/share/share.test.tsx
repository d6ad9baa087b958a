import { describe, expect, it } from "vitest";
import { usualAsk } from "#domain/embed/frameAsk.ts";
import { ShareOptions } from "#ui/share/ShareOptions.tsx";
import { frameSubject } from "#ui/share/shareForms.ts";
import { shareLink } from "#ui/share/shareLink.ts";
import { handMadeIndex } from "../../domain/handMadeAtlas.ts";
import { rendered, textOf } from "../rendered.tsx";

const site = "https://example.org/a/b/";
const here = `${site}?layers=raid,zubov&map=4/35.5/60&version=0.9.0`;

describe("the link that is shared", () => {
  it("is a claim's own page, or the view with all that is chosen", () => {
    expect(shareLink({ kind: "claim", claim: "c1a", site, here, version: null })).toBe(`${site}c/c1a/`);
    expect(shareLink({ kind: "view", claim: "c1a", site, here, version: null })).toBe(
      `${site}?layers=raid,zubov&map=4/35.5/60`,
    );
    expect(shareLink({ kind: "atlas", claim: null, site, here, version: null })).toBe(site);
  });

  it("stays with a version where it is to, and asks for none where not", () => {
    expect(shareLink({ kind: "claim", claim: "c1a", site, here, version: "1.0.0" })).toBe(
      `${site}c/c1a/?version=1.0.0`,
    );
    expect(shareLink({ kind: "view", claim: null, site, here, version: "1.0.0" })).toBe(
      `${site}?layers=raid,zubov&map=4/35.5/60&version=1.0.0`,
    );
  });
});

describe("what a frame shows of the choice", () => {
  it("is the claim, the layers that are on, or everything", () => {
    expect(frameSubject("claim", "c1a", ["raid"])).toEqual({ kind: "claim", claim: "c1a" });
    expect(frameSubject("view", "c1a", ["raid"])).toEqual({ kind: "layers", layers: ["raid"] });
    expect(frameSubject("view", null, null)).toEqual({ kind: "atlas" });
    expect(frameSubject("view", null, [])).toEqual({ kind: "atlas" });
    expect(frameSubject("atlas", null, ["raid"])).toEqual({ kind: "atlas" });
  });
});

describe("the options of a frame", () => {
  const { load, theme } = usualAsk;
  const options = { theme, load, lang: null, isFrozen: false };
  const textWith = (languages: string[], isFrame = true) => {
    const index = handMadeIndex();
    const about = { ...index.atlas.about, languages };
    const shown = <ShareOptions options={options} isFrame={isFrame} onChange={() => {}} />;
    return textOf(rendered(shown, { ...index, atlas: { ...index.atlas, about } }));
  };

  it("ask for a language only where there is more than one", () => {
    expect(textWith(["en"])).not.toContain("Language");
    expect(textWith(["en", "fa"])).toContain("Persian");
  });

  it("are of a link only whether it stays with the version", () => {
    expect(textWith(["en", "fa"], false)).toMatch(/^\s*Stay with version [\d.]+ of the data/u);
  });
});
