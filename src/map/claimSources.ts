import type { Feature, FeatureCollection } from "geojson";
import { type GlyphRows, glyphRowSteps } from "#domain/marks/glyphRows.ts";
import type { Seen } from "#domain/marks/seen.ts";
import { seenStrokes } from "#domain/marks/seenStrokes.ts";
import { type WrittenNote, writtenNotes } from "#domain/marks/writtenNotes.ts";
import { atOnce, once, remember, rememberSteps } from "#domain/remember.ts";
import { claimsText } from "#map/claimsOfFeature.ts";
import { glyphFeatures, touchedFeatures } from "#map/glyphFeatures.ts";
import type { MapView } from "#map/mapView.ts";
import { noteFeatures } from "#map/noteFeatures.ts";
import { ribbonPieces } from "#map/ribbonPieces.ts";
import { rowFeatures } from "#map/rowFeatures.ts";
import { type Screen, seenOn } from "#map/screen.ts";
import { strokeFeatures } from "#map/strokeFeatures.ts";

/**
 * The sources of the map's claims. What changes together and is cut into tiles alike stands in one: each source has
 * messages of its own with MapLibre's worker, for each of its tiles.
 */
export const claimSources = [
  "claim-areas",
  "claim-washes",
  "claim-ribbons",
  "claim-strokes",
  "claim-signs",
  "claim-touched",
] as const;
export type ClaimSource = (typeof claimSources)[number];

export type ClaimData = Readonly<Record<ClaimSource, FeatureCollection>>;

type OfClaims = Feature<Feature["geometry"], { readonly claims: readonly string[] }>;

/** A sign as MapLibre takes it: made once for each, as a filter leaves most of them as they are. */
const written = once(
  (feature: OfClaims): Feature => ({
    ...feature,
    properties: { ...feature.properties, claims: claimsText(feature.properties.claims) },
  }),
);

/** The same object each time: nothing in the stead of nothing is no reason to draw anew. */
const nothing: FeatureCollection = { type: "FeatureCollection", features: [] };

const collection = (features: readonly OfClaims[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: features.map(written),
});

const ribbonSteps = 14;
/** Few: at each joint the dashes begin anew. */
const threadSteps = 4;

type Ribbon = MapView["marks"]["ribbons"][number];
const finePieces = once((ribbon: Ribbon) => ribbonPieces(ribbon, ribbonSteps, "ribbon"));
const threadPieces = once((ribbon: Ribbon) => ribbonPieces(ribbon, threadSteps, "thread"));
/**
 * More ribbons than these lie on each other wherever they are: they have no edge of paper, and fade in fewer steps, in
 * which their threads lie as well, so that a map of thousands is drawn in a fraction of the time.
 */
const manyRibbons = 500;
export const isCrowded = (ribbons: number) => ribbons > manyRibbons;
const barePieces = once((ribbon: Ribbon) => ribbonPieces(ribbon, threadSteps, "bare ribbon"));
const hasThread = ({ properties }: Ribbon) => properties.digit !== null;

/** Beside areas, which have a shape of their own. */
const asOutline = once((outline: MapView["marks"]["outlines"][number]) => ({
  ...outline,
  properties: { ...outline.properties, shape: "outline" as const },
}));

/** Areas that several claims name, with those of them that are shown: a hidden claim cannot be touched. */
function ofShown(features: readonly OfClaims[], shown: ReadonlySet<string>): OfClaims[] {
  return features.flatMap((feature) => {
    const claims = feature.properties.claims.filter((id) => shown.has(id));
    if (claims.length === feature.properties.claims.length) return [feature];
    return claims.length > 0 ? [{ ...feature, properties: { ...feature.properties, claims } }] : [];
  });
}

/**
 * What each source holds for a view on a screen, made when it is asked for, or ahead in steps. A source whose inputs are
 * the same objects as before gives the same object as before.
 */
export function claimData() {
  const areas = remember((marks: MapView["marks"], shown: MapView["shown"]) =>
    collection([...ofShown(marks.footprints, shown), ...ofShown(marks.outlines.map(asOutline), shown)]),
  );
  const washes = remember((marks: MapView["marks"], shown: MapView["shown"]) =>
    collection(ofShown(marks.outlines, shown)),
  );
  const ribbons = remember((marks: MapView["marks"], shown: MapView["shown"]) =>
    marks.ribbons.filter(({ properties }) => shown.has(properties.claim)),
  );
  const pieces = remember((all: readonly Ribbon[]) =>
    collection(
      isCrowded(all.length)
        ? all.flatMap(barePieces)
        : [...all.flatMap(finePieces), ...all.filter(hasThread).flatMap(threadPieces)],
    ),
  );
  const rows = rememberSteps(glyphRowSteps);
  const seenFrom = remember((screen: Screen, language: string, words: MapView["words"]) =>
    seenOn(screen, { language, words }),
  );
  const strokes = remember((marks: MapView["marks"], shown: MapView["shown"], selected: string | null) =>
    collection(strokeFeatures(seenStrokes(marks, shown), selected)),
  );
  const touched = remember(
    (placed: GlyphRows, selected: string | null, hovered: string | null, theme: MapView["theme"]) => {
      const features = touchedFeatures(placed, { selected, hovered, theme });
      return features.length > 0 ? collection(features) : nothing;
    },
  );
  const notesIn = remember(
    (marks: MapView["marks"], shown: MapView["shown"], selected: string | null, words: MapView["words"]) =>
      writtenNotes({ marks, shown, selected, words }),
  );
  const notes = remember((all: readonly WrittenNote[], seen: Seen | null, zoom: number) =>
    noteFeatures(all, seen, zoom),
  );
  const labels = remember((placed: GlyphRows, language: string, words: MapView["words"]) =>
    rowFeatures(placed, { language, words }),
  );
  const glyphs = remember((placed: GlyphRows, theme: MapView["theme"]) => glyphFeatures(placed, theme));
  const signs = remember((...parts: readonly (readonly OfClaims[])[]) => collection(parts.flat()));
  const seenIn = ({ language, words }: MapView, screen: Screen) => seenFrom(screen, language, words);
  const rowsIn = (view: MapView, screen: Screen) =>
    rows(view.marks, view.shown, screen.zoom, view.selected, seenIn(view, screen));
  const dataOf = (view: MapView, screen: Screen): ClaimData => {
    const { marks, shown, selected, hovered, theme, language, words } = view;
    const seen = seenIn(view, screen);
    const placed = () => atOnce(rowsIn(view, screen));
    return {
      get "claim-areas"() {
        return areas(marks, shown);
      },
      get "claim-washes"() {
        return washes(marks, shown);
      },
      get "claim-ribbons"() {
        return pieces(ribbons(marks, shown));
      },
      get "claim-strokes"() {
        return strokes(marks, shown, selected);
      },
      get "claim-signs"() {
        return signs(
          notes(notesIn(marks, shown, selected, words), seen, screen.zoom),
          labels(placed(), language, words),
          glyphs(placed(), theme),
        );
      },
      get "claim-touched"() {
        return touched(placed(), selected, hovered, theme);
      },
    };
  };
  function* steps(view: MapView, screen: Screen): Generator<void, ClaimData> {
    yield* rowsIn(view, screen);
    const data = dataOf(view, screen);
    for (const source of claimSources) {
      yield;
      void data[source];
    }
    return data;
  }
  return Object.assign(dataOf, { steps });
}
