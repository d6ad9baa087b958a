import * as v from "valibot";
import { country, edtfDate, id, language, text } from "./text.ts";
import { stances } from "./vocabulary.ts";

/** "stated": the text says so. "inferred": the texts match, and the reason says how. */
export const linkBasis = v.strictObject({ kind: v.picklist(["stated", "inferred"]), reason: text });
export type LinkBasis = v.InferOutput<typeof linkBasis>;

/** Somebody who is known to have carried a statement only because another one names him: nobody found his own text. */
export const onlyNamed = v.strictObject({ name: text, country });
export type OnlyNamed = v.InferOutput<typeof onlyNamed>;

/** A source that carries the statement, and the source that it had it from; `via` null: at first hand. */
export const report = v.strictObject({
  source: id,
  via: v.nullable(id),
  /** Through whom it came from there, where that text was not found. Several: from each of them. */
  through: v.optional(v.pipe(v.array(onlyNamed), v.minLength(1, "at least one name"))),
  basis: linkBasis,
});
export type Report = v.InferOutput<typeof report>;

/** A number as told: "about 40" is {min 40, max 40, about}; "at least 40" is {min 40, max null}. */
export const count = v.strictObject({
  min: v.pipe(v.number(), v.minValue(0)),
  max: v.nullable(v.number()),
  about: v.boolean(),
  /** Of whom: "IS fighters, with families". */
  of: text,
});
export type Count = v.InferOutput<typeof count>;

/** What this telling gives where tellings differ. */
export const versions = v.strictObject({
  by: v.optional(text),
  from: v.optional(text),
  to: v.optional(text),
  raidedBy: v.optional(text),
  taken: v.optional(v.array(count)),
  killed: v.optional(v.array(count)),
  who: v.optional(text),
  became: v.optional(text),
  strength: v.optional(v.array(count)),
});
export type Versions = v.InferOutput<typeof versions>;

/** W3C Web Annotation TextQuoteSelector, as short as proves the point. */
export const quote = v.strictObject({
  source: id,
  exact: text,
  prefix: v.nullable(text),
  suffix: v.nullable(text),
  lang: language,
  translation: v.nullable(text),
});
export type Quote = v.InferOutput<typeof quote>;

/** Somebody asserting, denying or qualifying a claim, on a day, in a medium. */
export const statement = v.strictObject({
  id,
  claim: id,
  speaker: id,
  stance: v.picklist(stances),
  said: v.strictObject({ date: edtfDate, basis: v.nullable(text) }),
  /** "speech at the year-end meeting of the Interior Ministry for Tatarstan, Kazan". */
  medium: text,
  /** What was said, in our words. */
  says: text,
  reports: v.pipe(v.array(report), v.minLength(1, "at least one source that carries the statement")),
  /** The statement that it repeats; null where it is an origin. */
  relays: v.nullable(v.strictObject({ statement: id, basis: linkBasis })),
  /** Where this telling changed the wording: "helicopters" became "airplanes". */
  changed: v.nullable(v.strictObject({ from: text, to: text })),
  quote: v.nullable(quote),
  versions,
  interest: v.strictObject({
    kind: v.picklist(["self-serving", "against-own-interest", "neutral", "unknown"]),
    reason: text,
  }),
  note: v.nullable(text),
});
export type Statement = v.InferOutput<typeof statement>;
