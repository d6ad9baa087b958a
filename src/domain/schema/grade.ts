import * as v from "valibot";
import { text } from "./text.ts";
import { letters } from "./vocabulary.ts";

/** A source letter with the reason for it. */
export const reliability = v.strictObject({ letter: v.picklist(letters), reason: text });
export type Reliability = v.InferOutput<typeof reliability>;
