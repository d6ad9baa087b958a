import { chain } from "./en/chain.ts";
import { chainDrawing } from "./en/chainDrawing.ts";
import { changes } from "./en/changes.ts";
import { cite } from "./en/cite.ts";
import { compare } from "./en/compare.ts";
import { copying } from "./en/copying.ts";
import { download } from "./en/download.ts";
import { feed } from "./en/feed.ts";
import { frame } from "./en/frame.ts";
import { names } from "./en/names.ts";
import { places } from "./en/places.ts";
import { share } from "./en/share.ts";
import { sources } from "./en/sources.ts";
import { sourcesPage } from "./en/sourcesPage.ts";
import { stances } from "./en/stances.ts";
import { takeAlong } from "./en/takeAlong.ts";
import { tellings } from "./en/tellings.ts";
import { times } from "./en/times.ts";
import { versionPlot } from "./en/versionPlot.ts";
import { versions } from "./en/versions.ts";
import { wholeChain } from "./en/wholeChain.ts";
import { openingEn } from "./openingEn.ts";

/** Everything that the interface says, in English. Another language is a value of the same type. */
export const en = {
  ...openingEn,
  chain,
  chainDrawing,
  compare,
  copying,
  names,
  places,
  sources,
  times,
  versionPlot,
  versions,
  changes,
  wholeChain,
  cite,
  download,
  feed,
  sourcesPage,
  stances,
  frame,
  takeAlong,
  tellings,
  share,
};
