/** Where the map's own files lie: below the site's root, an absolute address that ends in "/". */
export const filesRoot = (siteRoot: string) => siteRoot;
