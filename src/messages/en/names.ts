const countries = new Intl.DisplayNames("en-GB", { type: "region" });
const languages = new Intl.DisplayNames("en-GB", { type: "language" });

const notACountry: Readonly<Record<string, string>> = { int: "international", unknown: "country not known" };

/** Tables of names differ by age: what the build writes has to be what a browser then finds. */
const renamed: Readonly<Record<string, string>> = {
  CZ: "Czechia",
  MK: "North Macedonia",
  PS: "Palestine",
  SZ: "Eswatini",
  TR: "Türkiye",
};

export const names = {
  /** By ISO 3166-1 code; "int" and "unknown" as the data has them. */
  country: (code: string): string => notACountry[code] ?? renamed[code] ?? countries.of(code) ?? code,
  /** By BCP 47 tag. */
  language: (tag: string): string => languages.of(tag) ?? tag,
};
