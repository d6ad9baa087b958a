import { createContext, useContext } from "react";

/** The absolute address of the site's root, with a slash at its end. */
export const SiteRootContext = createContext("/");

/** The address of a claim's own page. */
export function useClaimAddress(claim: string): string {
  return `${useContext(SiteRootContext)}c/${claim}/`;
}
