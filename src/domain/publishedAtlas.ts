import type { DateTable } from "./dateSpan.ts";
import type { Atlas } from "./schema/atlas.ts";

/** An atlas as a page reads it: all its files in one, with its dates already resolved. */
export type PublishedAtlas = Atlas & { readonly dates: DateTable };
