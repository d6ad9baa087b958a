import * as v from "valibot";
import { claim } from "./claim.ts";
import { place } from "./place.ts";
import { outlet, source, speaker } from "./source.ts";
import { linkBasis, statement } from "./statement.ts";
import { story } from "./story.ts";
import { edtfDate, id, language, text, webAddress } from "./text.ts";
import { hues } from "./vocabulary.ts";

/** A group of claims that a reader can switch on and off. */
export const layer = v.strictObject({ id, title: text, summary: text, hue: v.picklist(hues) });
export type Layer = v.InferOutput<typeof layer>;

/** [west, south, east, north] in degrees. */
const bounds = v.strictTuple([v.number(), v.number(), v.number(), v.number()]);

export const about = v.strictObject({
  id,
  title: text,
  summary: text,
  region: text,
  /** What the opening view shows. */
  view: bounds,
  languages: v.pipe(v.array(language), v.minLength(1)),
  licence: v.strictObject({ name: text, url: webAddress }),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as "1.0.0"')),
  published: edtfDate,
  editors: text,
  /** The article that the atlas starts from: its source, and what each paragraph is about. */
  article: v.strictObject({
    source: id,
    paragraphs: v.array(
      v.strictObject({ number: v.pipe(v.number(), v.integer(), v.minValue(0)), about: text }),
    ),
  }),
  changelog: v.array(v.strictObject({ version: text, date: edtfDate, changes: v.array(text) })),
});
export type About = v.InferOutput<typeof about>;

const relationKinds = [
  "contradicts",
  "denies",
  "disowns",
  "corrects",
  "supports",
  "supports-in-part",
  "misattributes",
  "misdates",
  "mislocates",
  "stale-dates",
  "softens",
  "strengthens",
  "narrows",
  "cites",
  "cites-own",
  "copies",
  "relays",
  "reports",
  "disputes",
  "earlier-variant",
  "later-check",
  "later-event",
] as const;

/** What one source or statement does to another source, statement or claim. */
export const relation = v.strictObject({
  from: id,
  to: id,
  kind: v.picklist(relationKinds),
  basis: linkBasis,
});
export type Relation = v.InferOutput<typeof relation>;

/** A point on which the sources differ. */
export const difference = v.strictObject({ id, topic: text, claims: v.array(id), tellings: text });

/** Something that was looked for and not found. */
export const notFound = v.strictObject({ what: text, claims: v.array(id) });

/** Translations of the atlas's texts: by kind, id and field. */
export const translation = v.record(v.string(), v.record(v.string(), v.record(v.string(), text)));
export type Translation = v.InferOutput<typeof translation>;

/** One data set, all its files together. */
export const atlas = v.strictObject({
  about,
  layers: v.array(layer),
  places: v.array(place),
  outlets: v.array(outlet),
  speakers: v.array(speaker),
  sources: v.array(source),
  claims: v.array(claim),
  statements: v.array(statement),
  relations: v.array(relation),
  differences: v.array(difference),
  notFound: v.array(notFound),
  stories: v.array(story),
  translations: v.record(language, translation),
});
export type Atlas = v.InferOutput<typeof atlas>;
