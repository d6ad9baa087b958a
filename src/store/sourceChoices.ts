import { everySource, type SourceFilter, type SourceOrder } from "#domain/sourceFilter.ts";

/** What the reader chose on the page of sources. */
export interface SourceChoices extends SourceFilter {
  readonly order: SourceOrder;
}

export const nothingChosenOfSources: SourceChoices = { ...everySource, order: "oldest" };
