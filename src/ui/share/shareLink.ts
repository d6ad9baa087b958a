import { claimAddress } from "#domain/exchange/claimCollection.ts";
import { versionKey } from "#store/pageQuery.ts";
import type { SharedKind } from "./shareForms.ts";

interface LinkMatter {
  readonly kind: SharedKind;
  readonly claim: string | null;
  /** The site's root with a slash at its end. */
  readonly site: string;
  /** Where the reader is, with all that is chosen. */
  readonly here: string;
  /** The version that the link is to stay with, or null. */
  readonly version: string | null;
}

/** The address of what is shared. */
export function shareLink({ kind, claim, site, here, version }: LinkMatter): string {
  const whole = kind === "view" ? here : site;
  const address = new URL(kind === "claim" && claim !== null ? claimAddress(site, claim) : whole);
  address.searchParams.delete(versionKey);
  if (version !== null) address.searchParams.set(versionKey, version);
  // Commas and slashes may stand in a query as they are (RFC 3986, 3.4), and read better so.
  return address.href.replaceAll("%2C", ",").replaceAll("%2F", "/");
}
