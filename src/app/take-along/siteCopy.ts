import { offlineCopy } from "#load/offline/offlineCopy.ts";
import { siteRoot } from "../siteRoot.ts";

/** The copy of this site on the reader's device: one for all parts of a page that speak of it. */
export const siteCopy = offlineCopy(siteRoot);
