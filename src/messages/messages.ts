import type { en } from "./en.ts";
import type { openingEn } from "./openingEn.ts";

/** The catalogue of one language. Sentences are functions, so that each language composes them itself. */
export type Messages = typeof en;

/** Its words that pages open with: those of cards, chains, sources and dialogs come with their code. */
export type OpeningMessages = typeof openingEn;
