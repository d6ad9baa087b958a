/** The ids of the claims that a sign on the static map belongs to. */
export const claimsOf = (sign: Element): string[] => sign.getAttribute("data-claims")?.split(" ") ?? [];
