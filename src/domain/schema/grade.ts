import * as v from "valibot";
import { text } from "./text.ts";

/** NATO Admiralty code (AJP-2.1): how reliable the source is. F is "cannot be judged", not the lowest. */
export const letters = ["A", "B", "C", "D", "E", "F"] as const;
export type Letter = (typeof letters)[number];

/** NATO Admiralty code (AJP-2.1): how credible this piece of information is. 6 is "cannot be judged". */
export const digits = [1, 2, 3, 4, 5, 6] as const;
export type Digit = (typeof digits)[number];

/** A source letter with the reason for it. */
export const reliability = v.strictObject({ letter: v.picklist(letters), reason: text });
export type Reliability = v.InferOutput<typeof reliability>;
