import { createContext, useContext } from "react";
import { pageQuery } from "#store/pageQuery.ts";
import { useChoice } from "#store/store.ts";
import { type SitePage, sitePages } from "./sitePages.ts";

/** The absolute address of the site's root, with a slash at its end. */
export const SiteRootContext = createContext("/");

/** A reader's own view and the version of the data go along from page to page. */
const usePageQuery = () => useChoice(({ rules, version }) => pageQuery(rules, version));

/** The address of a claim's own page. */
export function useClaimAddress(claim: string): string {
  return `${useContext(SiteRootContext)}c/${claim}/${usePageQuery()}`;
}

/** The address of a page of the site. */
export function usePageAddress(page: SitePage): string {
  return `${useContext(SiteRootContext)}${sitePages[page]}${usePageQuery()}`;
}
