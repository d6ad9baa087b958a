const fromTheRight: ReadonlySet<string> = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);

/** The direction in which a language is written, by its script (CLDR likely subtags). */
export function directionOf(language: string): "ltr" | "rtl" {
  const { script } = new Intl.Locale(language).maximize();
  return fromTheRight.has(script ?? "") ? "rtl" : "ltr";
}
