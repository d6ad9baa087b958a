import type { Feature, FeatureCollection } from "geojson";
import { type GlyphRows, glyphRows } from "#domain/marks/glyphRows.ts";
import type { Seen } from "#domain/marks/seen.ts";
import { seenStrokes } from "#domain/marks/seenStrokes.ts";
import { type WrittenNote, writtenNotes } from "#domain/marks/writtenNotes.ts";
import { claimsText } from "#map/claimsOfFeature.ts";
import { glyphFeatures, touchedFeatures } from "#map/glyphFeatures.ts";
import type { MapView } from "#map/mapView.ts";
import { noteFeatures } from "#map/noteFeatures.ts";
import { remember } from "#map/remember.ts";
import { ribbonPieces } from "#map/ribbonPieces.ts";
import { rowFeatures } from "#map/rowFeatures.ts";
import { type Screen, seenOn } from "#map/screen.ts";
import { strokeFeatures } from "#map/strokeFeatures.ts";

/** The sources of the map's claims, by what they hold. */
export const claimSources = [
  "claim-areas",
  "claim-outlines",
  "claim-washes",
  "claim-ribbons",
  "claim-threads",
  "claim-strokes",
  "claim-notes",
  "claim-rows",
  "claim-glyphs",
  "claim-touched",
] as const;
export type ClaimSource = (typeof claimSources)[number];

export type ClaimData = Readonly<Record<ClaimSource, FeatureCollection>>;

type OfClaims = Feature<Feature["geometry"], { readonly claims: readonly string[] }>;

const collection = (features: readonly OfClaims[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, claims: claimsText(feature.properties.claims) },
  })),
});

const ribbonSteps = 14;
/** Few: at each joint the dashes begin anew. */
const threadSteps = 4;

/** Areas that several claims name, with those of them that are shown: a hidden claim cannot be touched. */
function ofShown(features: readonly OfClaims[], shown: ReadonlySet<string>): OfClaims[] {
  return features.flatMap((feature) => {
    const claims = feature.properties.claims.filter((id) => shown.has(id));
    return claims.length > 0 ? [{ ...feature, properties: { ...feature.properties, claims } }] : [];
  });
}

/**
 * What each source holds for a view on a screen. A source whose inputs are the same objects as before gives the
 * same object as before.
 */
export function claimData(): (view: MapView, screen: Screen) => ClaimData {
  const fixed = remember((marks: MapView["marks"], shown: MapView["shown"]) => {
    const ribbons = marks.ribbons.filter(({ properties }) => shown.has(properties.claim));
    const graded = ribbons.filter(({ properties }) => properties.digit !== null);
    const outlines = collection(ofShown(marks.outlines, shown));
    return {
      "claim-areas": collection(ofShown(marks.footprints, shown)),
      "claim-outlines": outlines,
      "claim-washes": outlines,
      "claim-ribbons": collection(ribbons.flatMap((ribbon) => ribbonPieces(ribbon, ribbonSteps))),
      "claim-threads": collection(graded.flatMap((ribbon) => ribbonPieces(ribbon, threadSteps))),
    };
  });
  const rows = remember(
    (
      marks: MapView["marks"],
      shown: MapView["shown"],
      selected: string | null,
      seen: Seen | null,
      zoom: number,
    ) => glyphRows(marks, shown, zoom, selected, seen),
  );
  const seenFrom = remember((screen: Screen, language: string, words: MapView["words"]) =>
    seenOn(screen, { language, words }),
  );
  const strokes = remember((marks: MapView["marks"], shown: MapView["shown"], selected: string | null) =>
    collection(strokeFeatures(seenStrokes(marks, shown), selected)),
  );
  const glyphs = remember((placed: GlyphRows, theme: MapView["theme"]) =>
    collection(glyphFeatures(placed, theme)),
  );
  const touched = remember(
    (placed: GlyphRows, selected: string | null, hovered: string | null, theme: MapView["theme"]) =>
      collection(touchedFeatures(placed, { selected, hovered, theme })),
  );
  const written = remember(
    (marks: MapView["marks"], shown: MapView["shown"], selected: string | null, words: MapView["words"]) =>
      writtenNotes({ marks, shown, selected, words }),
  );
  const notes = remember((all: readonly WrittenNote[], seen: Seen | null, zoom: number) =>
    collection(noteFeatures(all, seen, zoom)),
  );
  const labels = remember((placed: GlyphRows, language: string, words: MapView["words"]) =>
    collection(rowFeatures(placed, { language, words })),
  );
  return (view, screen) => {
    const { marks, shown, selected, hovered, theme, language, words } = view;
    const seen = seenFrom(screen, language, words);
    const placed = rows(marks, shown, selected, seen, screen.zoom);
    return {
      ...fixed(marks, shown),
      "claim-strokes": strokes(marks, shown, selected),
      "claim-notes": notes(written(marks, shown, selected, words), seen, screen.zoom),
      "claim-rows": labels(placed, language, words),
      "claim-glyphs": glyphs(placed, theme),
      "claim-touched": touched(placed, selected, hovered, theme),
    };
  };
}
