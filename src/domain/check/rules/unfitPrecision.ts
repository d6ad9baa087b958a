import type { Claim } from "../../schema/claim.ts";
import type { Place, PlaceEnd, PlaceGeometry } from "../../schema/place.ts";
import type { Precision } from "../../schema/vocabulary.ts";
import { faultIn, type Rule } from "../draft.ts";
import type { Fault } from "../fault.ts";

/** UCDP GED `where_prec`. */
const codes: Readonly<Record<Precision, string>> = {
  1: "an exact place",
  2: "around a known place",
  3: "a district",
  4: "a province",
  5: "part of a country",
  6: "a country",
  7: "over water or in the air",
};

type Kind = PlaceGeometry["kind"];

const nouns: Readonly<Record<Kind, string>> = {
  point: "a point",
  circle: "a circle",
  provinces: "provinces",
  countries: "countries",
  band: "a band",
};

/** The codes for which a geometry is drawn as coarse as what was said, or coarser. */
const fits: Readonly<Record<Kind, readonly Precision[]>> = {
  point: [1, 2],
  circle: [2, 3, 5, 7],
  provinces: [2, 3, 4, 5, 7],
  band: [2, 3, 4, 5, 7],
  countries: [2, 3, 4, 5, 6, 7],
};

const kindsFor = (precision: Precision) =>
  (Object.keys(fits) as Kind[]).filter((kind) => fits[kind].includes(precision));

function whyUnfit({ id, geometry }: Place, precision: Precision): string | null {
  const said = `Code ${precision} is “${codes[precision]}”`;
  if (precision === 1 && geometry?.kind !== "point") {
    const has = geometry ? `“${id}” has ${nouns[geometry.kind]}` : `“${id}” has no geometry`;
    return `${said} and needs a point, but ${has}. Use the code of what is known, or give the place a point.`;
  }
  if (!geometry || fits[geometry.kind].includes(precision)) return null;
  const kinds = kindsFor(precision).map((kind) => `“${kind}”`);
  return `${said}, and ${nouns[geometry.kind]} would show “${id}” finer than that. Give the place a geometry of the kind ${kinds.join(" or ")}, or make a second place of it.`;
}

const endsOf = ({ movements, places }: Claim): (readonly [string, PlaceEnd | null])[] => [
  ...movements.flatMap(({ from, to }, i) => [
    [`movements[${i}].from.precision`, from] as const,
    [`movements[${i}].to.precision`, to] as const,
  ]),
  ...places.map((end, i) => [`places[${i}].precision`, end] as const),
];

/** Nothing looks more certain than it is: a geometry finer than its code is refused. */
export const unfitPrecision: Rule = {
  needs: [],
  find: ({ claims, places }) => {
    const byId = new Map(places.map((place) => [place.id, place]));
    return claims.flatMap((claim) =>
      endsOf(claim).flatMap(([field, end]): Fault[] => {
        const place = byId.get(end?.place ?? "");
        const message = end && place ? whyUnfit(place, end.precision) : null;
        return message === null ? [] : [faultIn("claims")(claim.id, field, message)];
      }),
    );
  },
};
