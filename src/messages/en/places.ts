import type { Movement } from "#domain/schema/claim.ts";
import type { Precision } from "#domain/schema/vocabulary.ts";

const precisions: Record<Precision, string> = {
  1: "an exact place",
  2: "near a known place",
  3: "a district",
  4: "a province",
  5: "part of a country, or near a border",
  6: "a country",
  7: "over water or in the air",
};

export const places = {
  where: "Where",
  from: "From",
  to: "To",
  at: "At",
  precisions,
  precision: (code: Precision) => `Precision ${code}: ${precisions[code]}`,
  radius: (kilometres: number) => `drawn as a circle of ${kilometres} km`,
  originNotStated: "origin not stated",
  destinationNotStated: "destination not stated",
  nowhere: "It names no place, so nothing is drawn for it.",
  by: {
    helicopter: "by helicopter",
    aeroplane: "by aeroplane",
    aircraft: "by aircraft, of what kind not stated",
    "not-said": "by what means is not stated",
  } satisfies Record<Movement["by"], string>,
  basis: {
    "route-reported": "A route is reported.",
    "endpoints-only": "The line on the map is a link, not a route.",
    "direction-only": "Only a direction is reported: the line on the map is not a route.",
  } satisfies Record<Movement["basis"], string>,
  accordingTo: (tellers: string, by: string) => `According to ${tellers}, ${by}:`,
  teller: (name: string, day: string) => `${name} (${day})`,
};
