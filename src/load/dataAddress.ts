/** Files that have an edition of their own, or whose name says which one they are. */
const lasting = /^(?:geo|data\/[^/]+\/versions)\//u;

/**
 * The address by which a page asks for a file of the site. It names the page's own edition: what a browser or a host has
 * kept of another one is no answer to it.
 */
export function dataAddress(root: URL, file: string): URL {
  const address = new URL(file, root);
  // Written by the build; where tests load data there is no page.
  const edition = globalThis.document?.documentElement.dataset.edition;
  if (edition && !lasting.test(file)) address.search = `edition=${edition}`;
  return address;
}
