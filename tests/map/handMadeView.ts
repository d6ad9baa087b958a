import type { MapView } from "#map/mapView.ts";
import { marksOf, moving, staying } from "../domain/marks/handMadeMarks.ts";

export const someMarks = marksOf([
  moving(["country", 6], ["band", 5]),
  moving(["province", 4], null),
  staying("circle", 3),
  staying("circle", 2),
]);

/** A view of four claims; what a test is about, it gives. */
export const makeView = (given: Partial<MapView> = {}): MapView => ({
  marks: someMarks,
  shown: new Set(["c1", "c2", "c3", "c4"]),
  selected: null,
  hovered: null,
  wish: null,
  theme: "light",
  language: "en",
  words: {
    destinationNotStated: "destination not stated",
    originNotStated: "origin not stated",
    radius: (kilometres) => `about ${kilometres} km`,
    severalClaims: (count) => `${count} claims`,
    severalDenied: (count, denied) => `${count} claims, ${denied} denied`,
    attribution: "Natural Earth",
    controls: {},
  },
  ...given,
});
