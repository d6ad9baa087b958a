import { remember } from "#domain/remember.ts";
import type { ViewRules } from "#domain/viewRules.ts";
import { rulePairs } from "./rulePart.ts";

/** The key under which an address asks for a version of the data. */
export const versionKey = "version";

/** What goes along to another page of the site: a reader's own rules and the version, "?without=RU/state", or nothing. */
export const pageQuery = remember((rules: ViewRules, version: string | null): string => {
  const pairs = [...rulePairs(rules), ...(version === null ? [] : [`${versionKey}=${version}`])];
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
});
