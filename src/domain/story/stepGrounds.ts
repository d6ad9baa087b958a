import type { AtlasIndex } from "../atlasIndex.ts";
import type { Claim } from "../schema/claim.ts";
import type { Outlet, Source } from "../schema/source.ts";
import type { Step } from "../schema/story.ts";

/** What a step rests on, in the order in which it names it. */
export interface StepGrounds {
  readonly claims: readonly Claim[];
  readonly sources: readonly { readonly source: Source; readonly outlet: Outlet }[];
}

/** The claims and the documents that a step rests on. An older version of the atlas may lack some: they are left out. */
export const stepGrounds = (index: AtlasIndex, { claims, sources }: Step): StepGrounds => ({
  claims: claims.flatMap((id) => index.claims.get(id) ?? []),
  sources: sources.flatMap((id) => {
    const source = index.sources.get(id);
    const outlet = source && index.outlets.get(source.outlet);
    return source && outlet ? [{ source, outlet }] : [];
  }),
});
