/**
 * Months in languages for which browsers often have no names, as the Unicode CLDR has them, standing alone. Only
 * the catalogue of such a language takes them along.
 */
export const monthNames = {
  tg: "Январ Феврал Март Апрел Май Июн Июл Август Сентябр Октябр Ноябр Декабр".split(" "),
  ps: "جنوري فېبروري مارچ اپریل مۍ جون جولای اګست سپتمبر اکتوبر نومبر دسمبر".split(" "),
  uz: "Yanvar Fevral Mart Aprel May Iyun Iyul Avgust Sentabr Oktabr Noyabr Dekabr".split(" "),
} as const;
