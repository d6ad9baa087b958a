import { dates } from "./en/dates.ts";
import { levels } from "./en/levels.ts";
import { list, sentence } from "./en/sentence.ts";
import { site } from "./en/site.ts";

/** Everything that the interface says, in English. Another language is a value of the same type. */
export const en = {
  language: "en",
  direction: "ltr" as "ltr" | "rtl",
  list: (items: readonly string[]) => list.format(items),
  number: (value: number) => value.toLocaleString("en-GB"),
  site,
  dates,
  levels,
  sentence,
};
