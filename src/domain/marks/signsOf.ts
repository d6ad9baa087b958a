import type { Digit, Hue } from "../schema/vocabulary.ts";
import type { ClaimMarks, FootprintShape } from "./mark.ts";

/** A sign that is on the map, for the legend to put into words. */
export type Sign =
  | {
      readonly kind: "ribbon";
      readonly hue: Hue;
      /** null: its level is covered. */
      readonly digit: Digit | null;
    }
  | { readonly kind: "denied" }
  /** Glyphs whose level is covered: all of them, or some. */
  | { readonly kind: "covered"; readonly isAll: boolean }
  | { readonly kind: "footprint"; readonly hue: Hue; readonly shape: FootprintShape }
  | { readonly kind: "unsaid"; readonly hue: Hue; readonly end: "from" | "to" };

function once(signs: readonly Sign[]): Sign[] {
  return [...new Map(signs.map((sign) => [JSON.stringify(sign), sign])).values()];
}

/** The signs that the shown claims draw, each once: ribbons, denials, footprints from fine to coarse, open ends. */
export function signsOf(marks: ClaimMarks, shown: ReadonlySet<string>): readonly Sign[] {
  const ribbons = marks.ribbons.map(({ properties }) => properties).filter(({ claim }) => shown.has(claim));
  const footprints = marks.footprints
    .map(({ properties }) => properties)
    .filter(({ claims }) => claims.some((claim) => shown.has(claim)))
    .sort((a, b) => a.precision - b.precision);
  const isDenied = [...marks.ribbons, ...marks.glyphs].some(
    ({ properties }) => properties.denied && shown.has(properties.claim),
  );
  const glyphs = marks.glyphs.filter(({ properties }) => shown.has(properties.claim));
  const covered = glyphs.filter(({ properties }) => properties.digit === null);
  const ribbonOf = new Map(ribbons.toReversed().map((one) => [one.claim, one]));
  const unsaid = marks.notes.flatMap(({ properties: { note, claims } }): Sign[] => {
    if (note !== "destination-not-stated" && note !== "origin-not-stated") return [];
    const ribbon = claims.map((claim) => ribbonOf.get(claim)).find((one) => one !== undefined);
    return ribbon
      ? [{ kind: "unsaid", hue: ribbon.hue, end: note === "origin-not-stated" ? "from" : "to" }]
      : [];
  });
  return once([
    ...(covered.length > 0 ? [{ kind: "covered", isAll: covered.length === glyphs.length } as const] : []),
    ...ribbons
      .map(({ hue, digit }): Sign => ({ kind: "ribbon", hue, digit }))
      .sort((a, b) => (a.kind === "ribbon" && b.kind === "ribbon" ? (a.digit ?? 0) - (b.digit ?? 0) : 0)),
    ...(isDenied ? [{ kind: "denied" } as const] : []),
    ...footprints.map(({ hue, shape }): Sign => ({ kind: "footprint", hue, shape })),
    ...unsaid,
  ]);
}
