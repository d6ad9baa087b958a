import { createContext, useContext } from "react";
import { ruleQuery } from "#store/rulePart.ts";
import { useChoice } from "#store/store.ts";
import { type SitePage, sitePages } from "./sitePages.ts";

/** The absolute address of the site's root, with a slash at its end. */
export const SiteRootContext = createContext("/");

/** A reader's own view goes along from page to page. */
const useRuleQuery = () => useChoice(({ rules }) => ruleQuery(rules));

/** The address of a claim's own page. */
export function useClaimAddress(claim: string): string {
  return `${useContext(SiteRootContext)}c/${claim}/${useRuleQuery()}`;
}

/** The address of a page of the site. */
export function usePageAddress(page: SitePage): string {
  return `${useContext(SiteRootContext)}${sitePages[page]}${useRuleQuery()}`;
}
