import type { Movement } from "../schema/claim.ts";
import type { Step } from "../schema/story.ts";
import type { Draft } from "./draft.ts";
import { aboutFile, type ListKey, listFiles, storyFile } from "./fileKinds.ts";

/** An id that is written somewhere to lead to something else. */
export interface Reference {
  readonly file: string;
  readonly id: string | null;
  readonly field: string;
  readonly to: readonly ListKey[];
  readonly target: string;
}

type Written = readonly [field: string, to: ListKey | readonly ListKey[], target: string | null | undefined];

const each = (field: string, to: ListKey, targets: readonly string[]): Written[] =>
  targets.map((target, i) => [`${field}[${i}]`, to, target]);

const from = (file: string, id: string | null, all: readonly Written[]): Reference[] =>
  all.flatMap(([field, to, target]) =>
    target ? [{ file, id, field, to: typeof to === "string" ? [to] : to, target }] : [],
  );

const ofMovement = (movement: Movement, i: number): Written[] => [
  [`movements[${i}].from.place`, "places", movement.from?.place],
  [`movements[${i}].to.place`, "places", movement.to?.place],
  ...each(`movements[${i}].statements`, "statements", movement.statements),
];

const ofStep = ({ shows, claims, sources }: Step, i: number): Written[] => [
  ...each(`steps[${i}].shows.layers`, "layers", shows.layers ?? []),
  [`steps[${i}].shows.claim`, "claims", shows.claim],
  ...each(`steps[${i}].claims`, "claims", claims),
  ...each(`steps[${i}].sources`, "sources", sources),
];

function ofEvidence({ claims, statements }: Draft): Reference[] {
  return [
    ...claims.flatMap(({ id, layer, ledBy, movements, places }) =>
      from(listFiles.claims.file, id, [
        ["layer", "layers", layer],
        ...each("ledBy", "statements", ledBy),
        ...movements.flatMap(ofMovement),
        ...places.map(({ place }, i): Written => [`places[${i}].place`, "places", place]),
      ]),
    ),
    ...statements.flatMap(({ id, claim, speaker, reports, relays, quote }) =>
      from(listFiles.statements.file, id, [
        ["claim", "claims", claim],
        ["speaker", "speakers", speaker],
        ...reports.flatMap(({ source, via }, i): Written[] => [
          [`reports[${i}].source`, "sources", source],
          [`reports[${i}].via`, "sources", via],
        ]),
        ["relays.statement", "statements", relays?.statement],
        ["quote.source", "sources", quote?.source],
      ]),
    ),
  ];
}

const ends = ["sources", "statements", "claims"] as const;

/** Every id in an atlas that leads to another thing. */
export function references(draft: Draft): readonly Reference[] {
  const { about, broken, ...lists } = draft;
  // Entries without an id are known by their number, which only a whole file gives.
  const numbered = <T>(list: readonly T[], file: string) => (broken.has(file) ? [] : list);
  return [
    ...from(aboutFile.file, null, [["article.source", "sources", about?.article.source]]),
    ...lists.sources.flatMap(({ id, outlet }) => from("sources.json", id, [["outlet", "outlets", outlet]])),
    ...lists.outlets.flatMap(({ id, editionOf }) =>
      from("outlets.json", id, [["editionOf", "outlets", editionOf]]),
    ),
    ...lists.speakers.flatMap(({ id, outlet }) => from("speakers.json", id, [["outlet", "outlets", outlet]])),
    ...ofEvidence(draft),
    ...numbered(lists.relations, listFiles.relations.file).flatMap((relation, i) =>
      from(listFiles.relations.file, null, [
        [`[${i}].from`, ends, relation.from],
        [`[${i}].to`, ends, relation.to],
      ]),
    ),
    ...lists.differences.flatMap(({ id, claims }) =>
      from(listFiles.differences.file, id, each("claims", "claims", claims)),
    ),
    ...numbered(lists.notFound, listFiles.notFound.file).flatMap(({ claims }, i) =>
      from(listFiles.notFound.file, null, each(`[${i}].claims`, "claims", claims)),
    ),
    ...lists.stories.flatMap(({ id, steps }) => from(storyFile(id), id, steps.flatMap(ofStep))),
  ];
}
