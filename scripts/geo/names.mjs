import { readFileSync } from "node:fs";

/** The languages of the map's labels. Each label has a name in every one. */
export const languages = ["en", "ru", "ar", "fa", "ur"];

// CLDR's short names, save where they are still longer than a map likes.
const byHand = {
  PS: { en: "Palestine", ru: "Палестина", ar: "فلسطين", fa: "فلسطین", ur: "فلسطین" },
  MM: { en: "Myanmar", ru: "Мьянма", ar: "ميانمار", fa: "میانمار", ur: "میانمار" },
  TR: { en: "Türkiye" },
  AE: { ru: "ОАЭ", ar: "الإمارات", fa: "امارات", ur: "متحدہ عرب امارات" },
  SA: { ar: "السعودية", fa: "عربستان" },
  MK: { en: "North Macedonia" },
};

// As in "عُمان": a map in Arabic script goes without.
const vowelMarks = /[\u064b-\u0652]/g;

/** A country's names, from the CLDR data of the Node that runs this, by its ISO 3166-1 code. */
export function namesOfCountry(code) {
  const names = languages.map((language) => {
    const regions = new Intl.DisplayNames([language], { type: "region", style: "short" });
    return [language, (byHand[code]?.[language] ?? regions.of(code)).replace(vowelMarks, "")];
  });
  return Object.fromEntries(names);
}

const waters = new URL("waterNames.csv", import.meta.url);

/**
 * Waters by hand: `{ kind, rank, at, names }`. The Gulf is "الخليج" in Arabic, a form that takes no side
 * between the two names in dispute; the other languages use the United Nations' name.
 */
export function readWaterNames() {
  const [, ...lines] = readFileSync(waters, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [kind, rank, longitude, latitude, ...names] = line.split(",");
    return {
      kind,
      rank: Number(rank),
      at: [Number(longitude), Number(latitude)],
      names: Object.fromEntries(languages.map((language, i) => [language, names[i]])),
    };
  });
}
