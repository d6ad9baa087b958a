import * as v from "valibot";
import { placeEnd } from "./place.ts";
import { edtfDate, id, text } from "./text.ts";
import { digits } from "./vocabulary.ts";

const aircraft = ["helicopter", "aeroplane", "aircraft", "not-said"] as const;

/** What a claim says went from where to where. `null` is "not said", and never drawn as a place. */
export const movement = v.strictObject({
  from: v.nullable(placeEnd),
  to: v.nullable(placeEnd),
  by: v.picklist(aircraft),
  basis: v.picklist(["route-reported", "endpoints-only", "direction-only"]),
  /** The statements that give it; where a claim has several movements, each is somebody's telling. */
  statements: v.pipe(v.array(id), v.minLength(1, "at least one statement that gives the movement")),
});
export type Movement = v.InferOutput<typeof movement>;

/** The editors' judgement of the information; the letter comes from the speakers. */
const information = v.strictObject({
  digit: v.picklist(digits),
  reason: text,
  gradedBy: text,
  gradedOn: edtfDate,
  wouldChange: v.array(text),
});

/** One assertion that could be true or false. */
export const claim = v.strictObject({
  id,
  layer: id,
  /** That it happened, that somebody said it, how it was worded, or that it will happen. */
  about: v.picklist(["event", "utterance", "wording", "figure", "forecast"]),
  /** Goes after "X said that": "unidentified aircraft were moving …". Never stands alone. */
  that: text,
  /** The statements whose speakers open the sentence. */
  ledBy: v.pipe(v.array(id), v.minLength(1, "at least one statement that leads the sentence")),
  /** Paragraphs of the article that make the claim; 0 is its headline. */
  paragraphs: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  movements: v.array(movement),
  /** Where it is said to have happened, for what moves nothing. */
  places: v.array(placeEnd),
  happened: v.nullable(
    v.strictObject({
      date: edtfDate,
      /** The source's own way of dating ("two weeks ago"), and from when it was counted. */
      wording: v.nullable(text),
      countedFrom: v.nullable(edtfDate),
    }),
  ),
  information,
  /** What the article left out. */
  leftOut: v.nullable(text),
});
export type Claim = v.InferOutput<typeof claim>;
