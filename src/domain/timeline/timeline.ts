import { type AtlasIndex, found } from "../atlasIndex.ts";
import type { Claim } from "../schema/claim.ts";
import type { Statement } from "../schema/statement.ts";
import type { Hue, Stance } from "../schema/vocabulary.ts";
import { groupedBy } from "./groupedBy.ts";
import { statementsKnownFrom } from "./knownFrom.ts";
import { type TimeSpan, timeSpan } from "./timeSpan.ts";

/** Claims of one layer that are said to have happened at the same time. */
export interface EventMark {
  readonly id: string;
  readonly hue: Hue;
  readonly span: TimeSpan;
  /** The date as it is written, in EDTF. */
  readonly date: string;
  readonly claims: readonly Claim[];
}

/** What one speaker said with one stance at one time in one layer: one utterance may answer several claims. */
export interface SaidMark {
  readonly id: string;
  readonly hue: Hue;
  readonly span: TimeSpan;
  readonly stance: Stance;
  readonly statements: readonly Statement[];
  /** From which day on (days since 1970) each of the statements is known; infinity where no day can be named. */
  readonly knownFrom: ReadonlyMap<string, number>;
}

export interface Timeline {
  readonly events: readonly EventMark[];
  readonly said: readonly SaidMark[];
  /** What names no date that could be drawn. */
  readonly undated: { readonly claims: readonly Claim[]; readonly statements: readonly Statement[] };
}

const startOf = ({ span }: { span: TimeSpan }) => span.from ?? span.to ?? 0;
const byStart = (one: { span: TimeSpan; hue: Hue }, other: { span: TimeSpan; hue: Hue }) =>
  startOf(one) - startOf(other) || one.hue - other.hue;

/** The two clocks of an atlas: when it is said to have happened, and when it was said, each oldest first. */
export function timelineOf(index: AtlasIndex): Timeline {
  const { claims, statements, dates } = index.atlas;
  const spanOf = (date: string | undefined) => (date === undefined ? null : timeSpan(dates[date]));
  const hueOf = (claim: Claim) => found(index.layers, claim.layer).hue;
  const hueOfStatement = ({ claim }: Statement) => hueOf(found(index.claims, claim));
  const known = statementsKnownFrom(index);

  const events = groupedBy(claims, (claim) => `${hueOf(claim)} ${claim.happened?.date}`).flatMap(
    ([id, group]): EventMark[] => {
      const date = group[0].happened?.date ?? "";
      const span = spanOf(date);
      return span ? [{ id, hue: hueOf(group[0]), span, date, claims: group }] : [];
    },
  );
  const said = groupedBy(statements, (one) =>
    [hueOfStatement(one), one.stance, one.speaker, one.said.date].join(" "),
  ).flatMap(([id, group]): SaidMark[] => {
    const span = spanOf(group[0].said.date);
    if (span === null) return [];
    const { stance } = group[0];
    const knownFrom = new Map(group.map((one) => [one.id, known.get(one.id) ?? Number.POSITIVE_INFINITY]));
    return [{ id, hue: hueOfStatement(group[0]), span, stance, statements: group, knownFrom }];
  });
  return {
    events: events.sort(byStart),
    said: said.sort(byStart),
    undated: {
      claims: claims.filter(({ happened }) => spanOf(happened?.date) === null),
      statements: statements.filter((one) => spanOf(one.said.date) === null),
    },
  };
}
