import { createContext, useContext, useSyncExternalStore } from "react";
import { watchFolder } from "#store/pageFolder.ts";
import { pageQuery } from "#store/pageQuery.ts";
import { useChoice } from "#store/store.ts";
import { type NavPage, sitePages, type ThingPage, thingPath } from "./sitePages.ts";

/** The site's root as a page's own links have it, "../../", and as an absolute address. */
export interface SiteRoots {
  readonly served: string;
  readonly absolute: string;
}

export const SiteRootsContext = createContext<SiteRoots>({ served: "/", absolute: "/" });

/** The address of the site's root, absolute: for what is fetched, and for what leaves the page. */
export const useSiteAddress = (): string => useContext(SiteRootsContext).absolute;

const leadsTo = (served: string) => new URL(served, window.location.href).href;

/**
 * The address of the site's root for links, with a slash at its end: relative as in the page's HTML, absolute once the
 * page's address has come to lie in another folder. So a page that is taken over need not write its links anew. Not a
 * context that changes: below one, whatever still waits for its data would lose its HTML.
 */
export function useSiteRoot(): string {
  const { served, absolute } = useContext(SiteRootsContext);
  return useSyncExternalStore(
    watchFolder,
    () => (leadsTo(served) === absolute ? served : absolute),
    () => served,
  );
}

/** A reader's own view and the version of the data go along from page to page. */
const usePageQuery = () => useChoice(({ rules, version }) => pageQuery(rules, version));

/** The address of a claim's own page. */
export function useClaimAddress(claim: string): string {
  return `${useSiteRoot()}c/${claim}/${usePageQuery()}`;
}

/** The address of a page of the site. */
export function usePageAddress(page: NavPage): string {
  return `${useSiteRoot()}${sitePages[page]}${usePageQuery()}`;
}

/** The address of a story's step, or of the story where no step is named; of other pages of one thing alike. */
export function useThingAddress(page: ThingPage, id: string, step: string | null = null): string {
  const query = usePageQuery();
  const address = `${useSiteRoot()}${thingPath(page, id)}${query}`;
  return step === null ? address : `${address}${query === "" ? "?" : "&"}step=${step}`;
}
