import { describe, expect, it } from "vitest";
import { isoDay } from "#domain/timeline/days.ts";
import { saidDays } from "#domain/timeline/steps.ts";
import { timelineOf } from "#domain/timeline/timeline.ts";
import { handMadeIndex, makeClaim, makeSpeaker, makeStatement } from "../handMadeAtlas.ts";

const said = (date: string) => ({ date, basis: null });

describe("the two clocks of an atlas", () => {
  const index = handMadeIndex({
    claims: [
      makeClaim(),
      makeClaim({ id: "c2", ledBy: ["s2"] }),
      makeClaim({ id: "c3", ledBy: ["s3"], happened: null }),
    ],
    speakers: [makeSpeaker(), makeSpeaker({ id: "volk" })],
    statements: [
      makeStatement({ id: "s3", claim: "c3", speaker: "volk", said: said("2019-01-30") }),
      makeStatement(),
      makeStatement({ id: "s2", claim: "c2" }),
      makeStatement({ id: "s4", stance: "withdraws" }),
      makeStatement({ id: "s5", said: said("2019-01-28/2019-02-03") }),
    ],
  });
  const timeline = timelineOf(index);

  it("draw claims of one layer and one date as one span", () => {
    expect(timeline.events.map(({ claims }) => claims.map(({ id }) => id))).toEqual([["c1", "c2"]]);
  });

  it("draw one utterance once, though it answers two claims, and its stances apart", () => {
    const ids = timeline.said.map(({ statements }) => statements.map(({ id }) => id));
    expect(ids).toEqual([["s1", "s2"], ["s4"], ["s5"], ["s3"]]);
  });

  it("keep a claim of which nobody says when, in a tray", () => {
    expect(timeline.undated.claims.map(({ id }) => id)).toEqual(["c3"]);
  });

  it("know on which days something more was learnt", () => {
    expect(saidDays(timeline).map(isoDay)).toEqual(["2019-01-28", "2019-01-30", "2019-02-03"]);
  });

  it("keep a statement without a readable date in the tray too", () => {
    const { atlas } = index;
    const unread = timelineOf({ ...index, atlas: { ...atlas, dates: {} } });
    expect(unread.said).toEqual([]);
    expect(unread.undated.statements).toHaveLength(5);
  });
});
