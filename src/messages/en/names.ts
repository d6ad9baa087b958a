const countries = new Intl.DisplayNames("en-GB", { type: "region" });
const languages = new Intl.DisplayNames("en-GB", { type: "language" });

const notACountry: Readonly<Record<string, string>> = { int: "international", unknown: "country not known" };

export const names = {
  /** By ISO 3166-1 code; "int" and "unknown" as the data has them. */
  country: (code: string): string => notACountry[code] ?? countries.of(code) ?? code,
  /** By BCP 47 tag. */
  language: (tag: string): string => languages.of(tag) ?? tag,
};
