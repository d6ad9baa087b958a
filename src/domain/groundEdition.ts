/**
 * Which `geo/` the code was made for: the beginning of the sum in its manifest, by which pages ask for its files. A new
 * sum, a new one here; a test compares the two.
 */
export const groundEdition = "0f887696";
