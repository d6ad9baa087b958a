export const claimsId = "claims";

/** Where the focus goes when what had it is gone from the page: the claims, not the top of everything. */
export const focusClaims = () => document.getElementById(claimsId)?.focus();
