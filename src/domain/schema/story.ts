import * as v from "valibot";
import { edtfDate, id, text } from "./text.ts";

/** One step of a story: what is shown, what is said about it, what is asked. */
export const step = v.strictObject({
  id,
  title: text,
  text,
  notes: text,
  question: v.nullable(v.strictObject({ method: v.picklist(["COR", "SIFT"]), text })),
  minutes: v.pipe(v.number(), v.minValue(0.5), v.maxValue(60)),
  shows: v.strictObject({
    layers: v.nullable(v.array(id)),
    claim: v.nullable(id),
    day: v.nullable(edtfDate),
    view: v.nullable(v.strictTuple([v.number(), v.number(), v.number(), v.number()])),
  }),
  claims: v.array(id),
  sources: v.array(id),
});
export type Step = v.InferOutput<typeof step>;

/** An ordered telling over the map. */
export const story = v.strictObject({ id, title: text, summary: text, steps: v.array(step) });
export type Story = v.InferOutput<typeof story>;

/** A story without its telling: enough to list it and to link to a step. The story itself is a file of its own. */
export const storyHead = v.strictObject({
  id,
  title: text,
  summary: text,
  minutes: v.number(),
  steps: v.array(v.strictObject({ id, title: text, claims: v.array(id) })),
});
export type StoryHead = v.InferOutput<typeof storyHead>;
