import { aheadOfCards } from "./aheadOfCards.ts";
import { CardContents } from "./CardContents.tsx";

/** What comes in one file when cards may be opened. */
export const cardParts = { aheadOfCards, CardContents };
