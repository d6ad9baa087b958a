import { describe, expect, it } from "vitest";
import { en } from "#messages/en.ts";
import { siteMap } from "#publish/feeds/siteMap.ts";
import { storyPages } from "#publish/story/storyPages.ts";
import { builtAtlas, site } from "../builtAtlas.ts";

const { atlas } = await builtAtlas();
const opening = `<!doctype html><html lang="en" data-root="./"><head>
    <title>Opening</title>
    <meta name="description" content="The opening page." />
    <link rel="icon" href="./icon.svg" />
  </head><body></body></html>`;

describe("the page of a story", () => {
  const pages = storyPages(atlas, opening, en, site);
  const raid = pages.find(({ fileName }) => fileName === "story/one-raid-five-counts/index.html");

  it("stands two folders below the root, one for each story", () => {
    expect(pages).toHaveLength(atlas.stories.length);
    expect(raid?.source).toContain('data-root="../../"');
    expect(raid?.source).toContain('href="../../icon.svg"');
  });

  it("has its own title, and says that it is unverified before it says what it is about", () => {
    expect(raid?.source).toContain("<title>One raid, five counts – Reported movements");
    expect(raid?.source).toContain('<meta name="description" content="Reported, unverified. Enemies agree');
  });

  it("names its one address and its picture where the site's address is known, and else neither", () => {
    const address = `${site}story/one-raid-five-counts/`;
    expect(raid?.source).toContain(`<link rel="canonical" href="${address}">`);
    expect(raid?.source).toContain(`<meta property="og:image" content="${address}card.png">`);
    const [nowhere] = storyPages(atlas, opening, en, null);
    expect(nowhere?.source).not.toContain("canonical");
    expect(nowhere?.source).not.toContain("og:image");
  });

  it("is in the map of the site, and so is their list", () => {
    const map = siteMap(atlas, site);
    expect(map).toContain(`<loc>${site}story/</loc>`);
    for (const { id } of atlas.stories) expect(map).toContain(`<loc>${site}story/${id}/</loc>`);
  });
});
