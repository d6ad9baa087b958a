import { type AtlasIndex, found } from "../atlasIndex.ts";
import type { Claim } from "../schema/claim.ts";
import type { Outlet, Source } from "../schema/source.ts";
import type { Step } from "../schema/story.ts";

/** What a step rests on, in the order in which it names it. */
export interface StepGrounds {
  readonly claims: readonly Claim[];
  readonly sources: readonly { readonly source: Source; readonly outlet: Outlet }[];
}

/** The claims and the documents that a step rests on, of the whole atlas: also what was not known on the step's day. */
export const stepGrounds = (index: AtlasIndex, { claims, sources }: Step): StepGrounds => ({
  claims: claims.map((id) => found(index.claims, id)),
  sources: sources.map((id) => {
    const source = found(index.sources, id);
    return { source, outlet: found(index.outlets, source.outlet) };
  }),
});
