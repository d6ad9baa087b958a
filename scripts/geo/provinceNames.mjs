/** Names by hand, by ISO 3166-2, where the sheet's are old, missing, wrong or in the wrong language. */
export const provinceNames = {
  "AF-DAY": { en: "Daykundi", ru: "Дайкунди", ar: "دايكندي", fa: "دایکندی", ur: "دایکندی" },
  "AF-PAN": { en: "Panjshir", ru: "Панджшер", ar: "بنجشير", fa: "پنجشیر", ur: "پنجشیر" },
  "AF-URU": { en: "Uruzgan" },
  "AF-GHO": { en: "Ghor" },
  "AF-JOW": { en: "Jowzjan" },
  "AF-SAR": { en: "Sar-e Pol" },
  "AF-LAG": { ur: "لغمان" },
  "AF-ZAB": { ur: "زابل" },
  "AF-PKA": { ru: "Пактия" },
  "AF-BAM": { en: "Bamyan" },
  "TJ-SU": { en: "Sughd", ru: "Согдийская область", ar: "صغد", fa: "سغد", ur: "صغد" },
  "TJ-RA": {
    en: "Districts of Republican Subordination",
    ru: "Районы республиканского подчинения",
    ar: "نواحي التبعية الجمهورية",
    fa: "ناحیه‌های تابع جمهوری",
    ur: "جمہوریہ کے ماتحت اضلاع",
  },
  "TJ-GB": {
    ru: "Горно-Бадахшанская АО",
    ar: "بدخشان الجبلية",
    fa: "کوهستان بدخشان",
    ur: "کوہستان بدخشاں",
  },
  "PK-KP": { en: "Khyber Pakhtunkhwa", ru: "Хайбер-Пахтунхва" },
  "PK-GB": { en: "Gilgit-Baltistan", ar: "غلغت بلتستان", fa: "گلگت‌بلتستان" },
  "PK-IS": {
    en: "Islamabad Capital Territory",
    ru: "Столичная территория Исламабад",
    ar: "إقليم العاصمة إسلام آباد",
    fa: "قلمرو پایتختی اسلام‌آباد",
    ur: "وفاقی دارالحکومت اسلام آباد",
  },
  "PK-BA": { en: "Balochistan", ru: "Белуджистан", fa: "بلوچستان" },
  "PK-JK": { ur: "آزاد جموں و کشمیر", fa: "کشمیر آزاد" },
  "SY-RA": { en: "Raqqa" },
  "SY-HL": { ru: "Алеппо" },
  "SY-RD": { ru: "Риф-Димашк" },
  "SY-LA": { ur: "لاذقیہ" },
  "SY-DY": { fa: "دیرالزور" },
  "CN-XZ": { en: "Tibet" },
  "IR-32": { en: "Alborz", ru: "Альборз", ar: "ألبرز", fa: "البرز", ur: "البرز" },
};

// "Province of …" in the sheet's names: on a map the kind of a thing is said by how it is drawn.
const words = {
  ar: /^(?:محافظة|ولاية|إقليم|مقاطعة|منطقة|استان) /,
  fa: /^(?:استان|ولایت|ایالت|ناحیه) | پاکستان$/g,
  ur: /^(?:صوبہ|محافظہ|ولایت|استان|ضلع) | (?:صوبہ|ضلع|علاقہ)$/g,
  ru: / (?:провинция|мухафаза)$/,
  en: / (?:Province|Governorate|Region)$/,
};

/** The five names of a province: the sheet's, without its generic word, then what is set by hand. */
export function namesOfProvince(iso, properties) {
  const names = {};
  for (const language of ["en", "ru", "ar", "fa", "ur"]) {
    const name =
      provinceNames[iso]?.[language] ?? properties[`name_${language}`]?.replace(words[language], "");
    // The sheet has stress marks in some Russian names.
    if (name)
      names[language] = name
        .normalize("NFC")
        .replace(/\u0301/g, "")
        .trim();
  }
  return names;
}
