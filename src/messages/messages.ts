import type { en } from "./en.ts";

/** The catalogue of one language. Sentences are functions, so that each language composes them itself. */
export type Messages = typeof en;
