/** Where a teller stands in the list: no anchor of a document has such a name. */
export const tellerAnchor = (id: string) => `threads-of-${id.replaceAll(/[^\p{L}\p{N}-]+/gu, "-")}`;
