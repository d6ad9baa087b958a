/** The browser's own table, read with the first name that is asked of it: that takes a while. */
function table(type: "region" | "language"): (code: string) => string | undefined {
  let names: Intl.DisplayNames | null = null;
  return (code) => {
    names ??= new Intl.DisplayNames("en-GB", { type });
    return names.of(code);
  };
}
const country = table("region");
const language = table("language");

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
  country: (code: string): string => notACountry[code] ?? renamed[code] ?? country(code) ?? code,
  /** By BCP 47 tag. */
  language: (tag: string): string => language(tag) ?? tag,
};
