import { type AtlasIndex, indexAtlas } from "../../atlasIndex.ts";
import { extremes } from "../../extremes.ts";
import { dateTable } from "../../readDate.ts";
import type { Step } from "../../schema/story.ts";
import { headOf } from "../../story/storyHead.ts";
import { dayNumber, isDay, isoDay } from "../../timeline/days.ts";
import { type KnownFrom, knownFrom } from "../../timeline/knownFrom.ts";
import { knownOn } from "../../timeline/knownOn.ts";
import { atlasDates } from "../atlasDates.ts";
import { type Draft, type Rule, whole } from "../draft.ts";
import { storyFile } from "../fileKinds.ts";
import { spanOf } from "../spanOf.ts";

function indexOf(draft: Draft): AtlasIndex | null {
  const { about } = draft;
  if (about === null) return null;
  const dates = atlasDates(draft).filter(({ date }) => spanOf(date) !== null);
  return indexAtlas({
    ...draft,
    about,
    stories: draft.stories.map(headOf),
    dates: dateTable(dates.map(({ date }) => date)),
  });
}

/** The last day (ISO 8601) on which anything more becomes known, or null. */
function lastDay({ statements, sources }: KnownFrom): string | null {
  const days = [...statements.values(), ...sources.values()].filter(Number.isFinite);
  return days.length === 0 ? null : isoDay(extremes(days)[1]);
}

function whyStray({ shows }: Step, index: AtlasIndex, from: KnownFrom): string | null {
  const { claim, day, layers } = shows;
  if (day === null || spanOf(day) === null) return null;
  if (!isDay(day)) return `“${day}” is no single day. Write one as 2019-01-28.`;
  const last = lastDay(from);
  if (last !== null && dayNumber(day) > dayNumber(last))
    return `The atlas holds nothing that became known after ${last}, so the day ${day} changes nothing. Leave it out.`;
  const known = knownOn(index, day, from);
  if (claim !== null && index.claims.has(claim) && !known.claims.has(claim))
    return `The step opens the claim “${claim}”, which nobody is known to have made by ${day}.`;
  const shown = known.atlas.claims.filter(({ layer }) => layers === null || layers.includes(layer));
  return shown.length > 0 ? null : `Nothing that the step shows was known by ${day}, so its map is empty.`;
}

/** A step on a day on which there is nothing to show, or nothing else than on every later one. */
export const strayDay: Rule = {
  needs: whole("claims", "statements", "sources"),
  find: (draft) => {
    const index = draft.stories.some(({ steps }) => steps.some(({ shows }) => shows.day !== null))
      ? indexOf(draft)
      : null;
    if (!index) return [];
    const from = knownFrom(index);
    return draft.stories.flatMap(({ id, steps }) =>
      steps.flatMap((step, i) => {
        const message = whyStray(step, index, from);
        return message === null ? [] : [{ file: storyFile(id), id, field: `steps[${i}].shows.day`, message }];
      }),
    );
  },
};
