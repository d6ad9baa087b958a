import type { About, Atlas } from "../schema/atlas.ts";

/** An EDTF date with where it is written. */
export interface DateAt {
  readonly file: string;
  readonly id: string | null;
  readonly field: string;
  readonly date: string;
}

/** An atlas, or what could be read of one. */
type Dated = Pick<Atlas, "sources" | "claims" | "statements" | "stories"> & { readonly about: About | null };

type Found = readonly [field: string, date: string | null | undefined];

const at = (file: string, id: string | null, found: readonly Found[]): DateAt[] =>
  found.flatMap(([field, date]) => (date ? [{ file, id, field, date }] : []));

/** Every date that an atlas names, in the order of its files. */
export function atlasDates(atlas: Dated): readonly DateAt[] {
  const { about } = atlas;
  return [
    ...at("atlas.json", null, [
      ["published", about?.published],
      ...(about?.changelog ?? []).map(({ date }, i): Found => [`changelog[${i}].date`, date]),
    ]),
    ...atlas.sources.flatMap(({ id, published }) =>
      at("sources.json", id, [["published.date", published.date]]),
    ),
    ...atlas.claims.flatMap(({ id, happened, information }) =>
      at("claims.json", id, [
        ["happened.date", happened?.date],
        ["happened.countedFrom", happened?.countedFrom],
        ["information.gradedOn", information.gradedOn],
      ]),
    ),
    ...atlas.statements.flatMap(({ id, said }) => at("statements.json", id, [["said.date", said.date]])),
    ...atlas.stories.flatMap(({ id, steps }) =>
      at(
        `stories/${id}.json`,
        id,
        steps.map(({ shows }, i): Found => [`steps[${i}].shows.day`, shows.day]),
      ),
    ),
  ];
}
