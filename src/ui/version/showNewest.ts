import { versionKey } from "#store/pageQuery.ts";

/** Asks for this page again without a version; all else that is chosen stays. */
export function showNewest(): void {
  const address = new URL(window.location.href);
  address.searchParams.delete(versionKey);
  window.location.assign(address);
}
