import { createContext } from "react";
import type { Sign } from "#domain/marks/signsOf.ts";
import type { Story } from "#domain/schema/story.ts";

/** What a page's HTML was made with, beyond the atlas. */
export interface Served {
  /** The claim whose page it is, or null. */
  readonly claim: string | null;
  /** The story whose page it is, or null. */
  readonly story: Story | null;
  /** The signs on its map, for the legend. */
  readonly signs: readonly Sign[];
  /** The static map: as HTML while pages are written, as what stands on the page in a browser. */
  readonly map: string | Element | null;
}

/** null where the page came empty, as the development server has it. */
export const ServedContext = createContext<Served | null>(null);
