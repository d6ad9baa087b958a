/** Where the outlines of what an atlas names are, below the site's root. */
export const areasFile = (name: string) => `data/${name}/areas.json`;
