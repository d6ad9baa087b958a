/** The one-file edition, beside the site where it was built. */
export const oneFileName = "claimlines.html";
