import type { Digit } from "#domain/schema/vocabulary.ts";

export const legend = {
  title: "Signs on this map",
  link: "A line is a link, not a route.",
  all: "All signs",
  strip: {
    disc: "Disc: the fuller, the better",
    covered: "Square: the grade is covered",
    coveredLine: "A line without a thread: its grade is covered",
    thread: {
      1: "Solid: confirmed by others",
      2: "Solid: probably true",
      3: "Long dashes: possibly true",
      4: "Short dashes: doubtful",
      5: "Dots: improbable",
      6: "Wide gaps: cannot be judged",
    } satisfies Record<Digit, string>,
    bar: "Bar: somebody denies it",
    destination: "Destination not stated",
    origin: "Origin not stated",
    shapes: {
      point: "Exact place",
      circle: "Near a place; radius written",
      district: "District, no place named",
      province: "Province, no place named",
      zone: "Somewhere here, no limits",
      country: "Country, no place named",
    },
  },
};
