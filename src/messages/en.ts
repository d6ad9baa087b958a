import { article } from "./en/article.ts";
import { card } from "./en/card.ts";
import { chain } from "./en/chain.ts";
import { chainDrawing } from "./en/chainDrawing.ts";
import { changes } from "./en/changes.ts";
import { cite } from "./en/cite.ts";
import { claimList } from "./en/claimList.ts";
import { compare } from "./en/compare.ts";
import { copying } from "./en/copying.ts";
import { dates } from "./en/dates.ts";
import { download } from "./en/download.ts";
import { feed } from "./en/feed.ts";
import { filters } from "./en/filters.ts";
import { frame } from "./en/frame.ts";
import { legend } from "./en/legend.ts";
import { levels } from "./en/levels.ts";
import { map } from "./en/map.ts";
import { names } from "./en/names.ts";
import { notices } from "./en/notices.ts";
import { ownView } from "./en/ownView.ts";
import { places } from "./en/places.ts";
import { list, sentence } from "./en/sentence.ts";
import { share } from "./en/share.ts";
import { shell } from "./en/shell.ts";
import { site } from "./en/site.ts";
import { sources } from "./en/sources.ts";
import { sourcesPage } from "./en/sourcesPage.ts";
import { stances } from "./en/stances.ts";
import { story } from "./en/story.ts";
import { takeAlong } from "./en/takeAlong.ts";
import { tellings } from "./en/tellings.ts";
import { timeline } from "./en/timeline.ts";
import { times } from "./en/times.ts";
import { versionPlot } from "./en/versionPlot.ts";
import { versions } from "./en/versions.ts";
import { wholeChain } from "./en/wholeChain.ts";

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
  card,
  chain,
  chainDrawing,
  compare,
  copying,
  legend,
  names,
  places,
  sources,
  stances,
  story,
  tellings,
  times,
  timeline,
  versions,
  versionPlot,
  changes,
  wholeChain,
  cite,
  claimList,
  download,
  feed,
  article,
  ownView,
  sourcesPage,
  filters,
  frame,
  map,
  notices,
  takeAlong,
  share,
  shell,
};
