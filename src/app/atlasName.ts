/** The folder below `data/` that holds the atlas of this site. */
export const atlasName = "movements-2019";
