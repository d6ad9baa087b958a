/** The site's root: every page says in `data-root` how far up it is. Taken once, before any step changes the address. */
export const siteRoot = new URL(document.documentElement.dataset.root ?? "./", document.baseURI);
