import * as v from "valibot";

/** A hand-made id: lower-case letters, digits and hyphens, so that it can stand in an address. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id of lower-case letters, digits and single hyphens"),
);

/** A sentence, a name or a reason: something that a person wrote. */
export const text = v.pipe(v.string(), v.trim(), v.minLength(1, "a text, not an empty one"));

/** A BCP 47 language tag such as "fa" or "pt-BR". */
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as "fa"'),
);

/** ISO 3166-1 alpha-2, or "int" for a body of several states, or "unknown". */
export const country = v.pipe(
  v.string(),
  v.regex(/^([A-Z]{2}|int|unknown)$/, 'a country code, "int" or "unknown"'),
);

/** A date or span in EDTF (ISO 8601-2). Whether it is a possible one is asked by the checker. */
export const edtfDate = v.pipe(v.string(), v.minLength(4, 'a date in EDTF, such as "2019-01-28~"'));

/** An address that a reader can open. */
export const webAddress = v.pipe(
  v.string(),
  v.url("an address"),
  v.regex(/^https?:\/\//, "an address that begins with http:// or https://"),
);

/** Names by language tag; English is always there. */
export const names = v.intersect([v.object({ en: text }), v.record(language, text)]);
export type Names = { readonly en: string } & Readonly<Record<string, string>>;
