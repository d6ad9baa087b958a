import type { DateTable } from "./dateSpan.ts";
import type { Atlas } from "./schema/atlas.ts";
import type { StoryHead } from "./schema/story.ts";

/** An atlas with its dates already resolved, as a published version keeps it. */
export type WholeAtlas = Atlas & { readonly dates: DateTable };

/**
 * An atlas as a page reads it. Of stories it has the heads: each story is a file of its own, since only its own page
 * needs it.
 */
export type PublishedAtlas = Omit<WholeAtlas, "stories"> & { readonly stories: readonly StoryHead[] };
