import * as v from "valibot";
import { reliability } from "./grade.ts";
import { country, edtfDate, id, language, names, text, webAddress } from "./text.ts";
import { outletKinds, readKinds } from "./vocabulary.ts";

/** Who publishes sources. */
export const outlet = v.strictObject({
  id,
  name: text,
  names: v.optional(names),
  country,
  /** The outlet of which it is the edition in another language or for another country: one newsroom. */
  editionOf: v.optional(id),
  kind: v.picklist(outletKinds),
  /** Whether a state directs or pays it, and who established that. */
  affiliation: v.strictObject({
    to: v.picklist(["state", "party", "none", "not-established"]),
    detail: v.nullable(text),
  }),
  reliability,
});
export type Outlet = v.InferOutput<typeof outlet>;

/** One document: an article, a press release, a report, a broadcast. */
export const source = v.strictObject({
  id,
  outlet: id,
  title: text,
  /** How the title is known, where it is not simply shown on the page. */
  titleBasis: v.nullable(text),
  url: webAddress,
  archiveUrl: v.nullable(webAddress),
  published: v.strictObject({ date: v.nullable(edtfDate), basis: text }),
  language,
  read: v.strictObject({ how: v.picklist(readKinds), detail: text }),
  /** What it asserts, in our words. */
  summary: text,
  quoted: v.array(v.strictObject({ name: text, role: v.nullable(text) })),
  /** At most ten words, in the original language. */
  quote: v.nullable(v.strictObject({ exact: text, lang: language })),
  note: v.nullable(text),
});
export type Source = v.InferOutput<typeof source>;

/** The person or body who makes a statement. */
export const speaker = v.strictObject({
  id,
  names,
  /** The office at the time, in words: "deputy interior minister, Russia". */
  office: text,
  /** For whom the speaker speaks, as a sentence names it: "Tajikistan’s border troops". */
  body: v.nullable(v.strictObject({ name: text, number: v.picklist(["one", "many"]) })),
  country,
  /** Where the speaker is itself an outlet ("Tasnim"). */
  outlet: v.nullable(id),
  /** Is the speaker a party to what it speaks about? */
  party: v.strictObject({ is: v.picklist(["yes", "no", "unknown"]), reason: text }),
  reliability,
});
export type Speaker = v.InferOutput<typeof speaker>;
