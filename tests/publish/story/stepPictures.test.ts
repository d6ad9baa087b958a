import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { en } from "#messages/en.ts";
import { stepPictures, storyCards } from "#publish/story/stepPictures.ts";
import { textWidth } from "#ui/map-picture/wrapText.ts";
import { stepPictureSizes } from "#ui/story/stepPictureFile.ts";
import { builtAtlas } from "../builtAtlas.ts";
import { staticAtlas } from "../staticAtlas.ts";

const { built, atlas, areas } = await builtAtlas();
const { overview } = await staticAtlas();
const material = { atlas, stories: built.stories, areas, overview };
const pictures = new Map(stepPictures(material, en).map(({ fileName, source }) => [fileName, source]));
const pictureOf = (step: string, size = "") =>
  pictures.get(`story/how-one-article-was-made/${step}${size}.svg`) ?? "";

describe("the picture of a step", () => {
  it("is there for every step, for wide screens and for phones", () => {
    const steps = built.stories.flatMap((story) => story.steps.map(({ id }) => `story/${story.id}/${id}`));
    expect([...pictures.keys()].sort()).toEqual(
      steps.flatMap((step) => [`${step}.svg`, `${step}-small.svg`]).sort(),
    );
    for (const source of pictures.values()) expect(XMLValidator.validate(source)).toBe(true);
  });

  it("says itself that all of it is reported and unverified", () => {
    for (const source of pictures.values()) expect(source).toContain("Reported, unverified");
  });

  it("keeps the credit clear of the button in a phone's corner", () => {
    const [buttonEnd, { width }] = [74, stepPictureSizes.small];
    for (const [fileName, source] of pictures) {
      if (!fileName.endsWith("-small.svg")) continue;
      const texts = [...source.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="end"[^>]*>([^<]*)</gu)];
      const credit = texts.filter(([, x]) => Number(x) === width - 12).map(([, , text = ""]) => text);
      expect(credit.join(" ")).toBe(en.map.words.attribution);
      for (const line of credit) expect(width - 12 - textWidth(line, 12)).toBeGreaterThan(buttonEnd);
    }
  });

  it("draws what was known on the day of the step, and no denial that came later", () => {
    const story = built.stories.find(({ id }) => id === "how-one-article-was-made");
    const speech = story?.steps.find(({ id }) => id === "a-speech-in-kazan");
    if (!story || !speech) throw new Error("The story has no speech.");
    const today = { ...speech, shows: { ...speech.shows, day: null } };
    const strokesOf = (step: typeof speech) => {
      const [wide] = stepPictures({ ...material, stories: [{ ...story, steps: [step] }] }, en);
      return wide?.source.match(/stroke="var\(--casing\)" stroke-width="5.5"/gu)?.length ?? 0;
    };
    // Chevrons are drawn with the same stroke as bars: one at the end of what Zubov said.
    expect(strokesOf(speech)).toBe(1);
    expect(strokesOf(today)).toBeGreaterThan(1);
  });

  it("shows the layers of the step and no other", () => {
    expect(pictureOf("last-year")).toContain("var(--stroke-3)");
    expect(pictureOf("last-year")).not.toMatch(/"var\(--(?:fill|stroke)-[012]\)"/u);
  });

  it("follows the colours of the page that it stands on", () => {
    expect(pictureOf("last-year")).toContain("prefers-color-scheme:dark");
    expect(pictureOf("last-year").replace(/<style>.*?<\/style>/u, "")).not.toMatch(/#[0-9a-f]{6}/u);
  });
});

describe("the social picture of a story", () => {
  it("bears its title, its length and the caveat", () => {
    const [card] = storyCards(material, en);
    expect(card?.fileName).toBe("story/how-one-article-was-made/card.png");
    expect(card?.source).toContain("14 steps, about 36 minutes in class");
    expect(card?.source).toContain("Reported, unverified");
  });
});
