/**
 * The site's root as an absolute address with a slash at its end, from what the build was told (`SITE_URL`); null
 * where it was told nothing. Everything that needs absolute addresses is then left out.
 * @throws where it is no address that a page could have.
 */
export function siteAddress(told: string | undefined): string | null {
  if (told === undefined || told.trim() === "") return null;
  const address = URL.canParse(told) ? new URL(told) : null;
  if (!address || !/^https?:$/u.test(address.protocol) || address.search || address.hash) {
    throw new Error(`SITE_URL is "${told}": it must be an address such as "https://example.org/atlas/".`);
  }
  return address.href.endsWith("/") ? address.href : `${address.href}/`;
}
