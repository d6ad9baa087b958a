/** What comes in one file when cards may be opened. */
export { aheadOfCards } from "./aheadOfCards.ts";
export { CardContents } from "./CardContents.tsx";
