import * as v from "valibot";
import type { DateTable } from "#domain/dateSpan.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { atlas } from "#domain/schema/atlas.ts";
import { story, storyHead } from "#domain/schema/story.ts";
import { headOf } from "#domain/story/storyHead.ts";

const dates = v.record(
  v.string(),
  v.strictObject({
    edtf: v.string(),
    from: v.nullable(v.string()),
    to: v.nullable(v.string()),
    approximate: v.boolean(),
    uncertain: v.boolean(),
    finest: v.picklist(["day", "month", "year", "other"]),
  }),
);

/** A published version keeps its stories whole; a page needs no more than their heads. */
const publishedAtlas: v.GenericSchema<unknown, PublishedAtlas> = v.strictObject({
  ...atlas.entries,
  stories: v.array(v.union([storyHead, v.pipe(story, v.transform(headOf))])),
  dates: dates as v.GenericSchema<unknown, DateTable>,
});

export type ShapeCheck =
  | { readonly kind: "atlas"; readonly atlas: PublishedAtlas }
  | { readonly kind: "misshapen"; readonly where: string; readonly detail: string; readonly others: number };

/** The way to a value, with ids in place of places in lists: "claims › zubov-airlift › information › digit". */
export function wayTo(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key, value }) => {
    const hasId = typeof key === "number" && typeof value === "object" && value !== null && "id" in value;
    return String(hasId ? value.id : key);
  });
  return steps.join(" › ");
}

/** Holds a parsed file to the declared shape of an atlas. */
export function checkShape(json: unknown): ShapeCheck {
  const result = v.safeParse(publishedAtlas, json);
  if (result.success) return { kind: "atlas", atlas: result.output };
  const [first, ...others] = result.issues;
  return { kind: "misshapen", where: wayTo(first), detail: first.message, others: others.length };
}
