import { type AtlasIndex, found } from "../atlasIndex.ts";
import { codeOrder } from "../codeOrder.ts";
import type { DateSpan } from "../dateSpan.ts";
import type { Claim } from "../schema/claim.ts";
import type { Speaker } from "../schema/source.ts";
import type { Statement } from "../schema/statement.ts";
import { type Gap, gapBetween } from "./gap.ts";
import { type Timeline, timelineOf } from "./timeline.ts";

/** A statement between what it tells of and its first printing. A gap that cannot be told is null. */
export interface StatementTimes {
  readonly statement: Statement;
  readonly speaker: Speaker;
  readonly said: DateSpan | null;
  readonly sinceEvent: Gap | null;
  /** When the first dated document carried it. */
  readonly published: DateSpan | null;
  readonly untilPublished: Gap | null;
}

const dayOf = (date: DateSpan | null) => date?.from ?? date?.to ?? "9999";
const byDay = (one: DateSpan | null, other: DateSpan | null) => codeOrder(dayOf(one), dayOf(other));

/** The statements on a claim, oldest first, with their distances in time. */
export function claimTimes(index: AtlasIndex, claim: Claim): readonly StatementTimes[] {
  const dateOf = (date: string | null | undefined) => (date ? (index.atlas.dates[date] ?? null) : null);
  const event = dateOf(claim.happened?.date);
  const times = (index.statementsOf.get(claim.id) ?? []).map((statement): StatementTimes => {
    const said = dateOf(statement.said.date);
    const dates = statement.reports.map(({ source }) => dateOf(found(index.sources, source).published.date));
    const published = dates.filter((date) => date !== null).sort(byDay)[0] ?? null;
    return {
      statement,
      speaker: found(index.speakers, statement.speaker),
      said,
      sinceEvent: event && said && gapBetween(event, said),
      published,
      untilPublished: said && published && gapBetween(said, published),
    };
  });
  return times.sort((one, other) => byDay(one.said, other.said));
}

/** The two clocks of one claim. */
export function claimTimeline(index: AtlasIndex, claim: Claim): Timeline {
  const statements = [...(index.statementsOf.get(claim.id) ?? [])];
  return timelineOf({ ...index, atlas: { ...index.atlas, claims: [claim], statements } });
}
