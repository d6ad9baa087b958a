import type { Level } from "../level.ts";
import type { DrawnMap } from "./staticDrawing.ts";

type Levels = ReadonlyMap<string, Level>;

const withLevel = <T extends { readonly claim: string }>(signs: readonly T[], levels: Levels): readonly T[] =>
  signs.map((sign) => {
    const level = levels.get(sign.claim);
    return level ? { ...sign, letter: level.letter, digit: level.digit } : sign;
  });

/** A map whose levels are covered, with those that are known put on their signs. */
export function uncovered(drawing: DrawnMap, levels: Levels): DrawnMap {
  const { ribbons, spots } = drawing;
  if (levels.size === 0) return drawing;
  const onSpots = (size: (typeof spots)["full"]) => ({ ...size, glyphs: withLevel(size.glyphs, levels) });
  return {
    ...drawing,
    ribbons: withLevel(ribbons, levels),
    spots: { full: onSpots(spots.full), small: onSpots(spots.small) },
  };
}
