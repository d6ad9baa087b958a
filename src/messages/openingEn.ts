import { article } from "./en/article.ts";
import { card } from "./en/card.ts";
import { claimList } from "./en/claimList.ts";
import { dates } from "./en/dates.ts";
import { digits } from "./en/digits.ts";
import { filters } from "./en/filters.ts";
import { legend } from "./en/legend.ts";
import { levels } from "./en/levels.ts";
import { list } from "./en/list.ts";
import { map } from "./en/map.ts";
import { notices } from "./en/notices.ts";
import { ownView } from "./en/ownView.ts";
import { sentence } from "./en/sentence.ts";
import { shell } from "./en/shell.ts";
import { site } from "./en/site.ts";
import { story } from "./en/story.ts";
import { timeline } from "./en/timeline.ts";

/** What the interface says before anything is asked of it, in English. Another language is a value of the same type. */
export const openingEn = {
  language: "en",
  direction: "ltr" as "ltr" | "rtl",
  list,
  number: digits,
  site,
  dates,
  levels,
  sentence,
  card,
  legend,
  story,
  timeline,
  claimList,
  article,
  ownView,
  filters,
  map,
  notices,
  shell,
};
