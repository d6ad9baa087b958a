type Marks = readonly [open: string, close: string];

const english: Marks = ["“", "”"];
const guillemets: Marks = ["«", "»"];

const byLanguage: Readonly<Record<string, Marks>> = {
  ar: guillemets,
  be: guillemets,
  de: ["„", "“"],
  es: guillemets,
  fa: guillemets,
  fr: ["« ", " »"],
  it: guillemets,
  kk: guillemets,
  ky: guillemets,
  pl: ["„", "”"],
  prs: guillemets,
  ps: guillemets,
  ru: guillemets,
  tg: guillemets,
  uk: guillemets,
  uz: guillemets,
};

/** The quotation marks that a language sets around words (CLDR). */
export const quotationMarks = (language: string): Marks =>
  byLanguage[language.split("-")[0] ?? language] ?? english;
