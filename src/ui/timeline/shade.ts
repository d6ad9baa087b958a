/** How dark a band is where so many lie in the same days; one alone can still be seen. */
export const shade = (count: number): number => Math.min(0.9, 0.3 + 0.12 * count);
