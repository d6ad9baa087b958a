import type { Digit, Precision } from "#domain/schema/vocabulary.ts";

/** What the dialog of all signs says, and the method of them. */
export const legendKeys = {
  close: "Close the signs",
  layers: {
    heading: "Which story",
    says: "Hue, and the direction of the hatch, say which layer. They say nothing else.",
  },
  glyphs: {
    heading: "How good is this information",
    says: "The fuller the disc, the better. The digit is about this piece of information, not about its source.",
    unjudged: "6 cannot be judged: it is not the bottom of the scale.",
  },
  letters: {
    heading: "How reliable is the source",
    says: "The letter stands before the digit: D5. The two are never blended.",
    unjudged: "F cannot be judged: it is not the bottom of the scale.",
  },
  threads: {
    heading: "Movements",
    says: "A line is a link between two places that a claim names, not a route. Nothing moves along it. The thread in its middle repeats the digit.",
    of: {
      1: "Solid: 1",
      2: "Solid: 2",
      3: "Long dashes: 3",
      4: "Short dashes: 4",
      5: "Dots: 5",
      6: "Wide gaps, grey: 6",
    } satisfies Record<Digit, string>,
    end: "Fades out: the destination is not stated",
    start: "Fades in: the origin is not stated, or is a whole country",
  },
  denial: {
    heading: "Denials",
    glyph: "A bar through the disc: somebody denies the claim",
    ribbon: "Bars across the line: the same",
  },
  stances: {
    heading: "Squares of the timeline",
    says: "Each is a statement, on the day it was made, in the hue of its layer. Above the line stands who says so, below it who answers. A bar is a statement somewhere in those days.",
  },
  footprints: {
    heading: "How exactly the place is known",
    says: "Drawn no finer than the wording.",
    of: {
      1: "1, an exact place: a point",
      2: "2, near a known place: a circle with its radius written",
      3: "3, a district: hatched",
      4: "4, a province: hatched",
      5: "5, part of a country, between places or near a border: a soft zone",
      6: "6, a country: its outline, never a point",
      7: "7, over water or in the air: a soft zone",
    } satisfies Record<Precision, string>,
    notSaid: "Not said: no end, the line fades out",
  },
};
