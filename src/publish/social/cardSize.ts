/** Pixels of a social picture, as Open Graph and Twitter show it whole. */
export const cardSize = { width: 1200, height: 630 } as const;
