import { en } from "#messages/en.ts";
import { claimCards } from "#publish/social/claimCards.ts";
import { type StoryMaterial, storyCards } from "#publish/story/stepPictures.ts";
import { rasterize } from "./rasterize.ts";

/** The social pictures of all claims and stories as PNG, `c/<claim>/card.png` and `story/<story>/card.png`. */
export async function socialPictures(
  root: string,
  material: StoryMaterial,
): Promise<{ readonly fileName: string; readonly source: Uint8Array }[]> {
  const { atlas, areas, overview } = material;
  const cards = [...claimCards(atlas, areas, overview, en), ...storyCards(material, en)];
  const pictures = [];
  for (const { fileName, source } of cards) {
    pictures.push({ fileName, source: await rasterize(root, source) });
  }
  return pictures;
}
