import type { SourceFilter } from "#domain/sourceFilter.ts";
import { nothingChosenOfSources, type SourceChoices } from "./sourceChoices.ts";
import { store } from "./store.ts";

export function changeSources(change: Partial<SourceChoices>): void {
  store.setState(({ sourceList }) => ({ sourceList: { ...sourceList, ...change } }));
}

/** Takes back search and filters; the order stays. */
export function showAllSources(): void {
  store.setState(({ sourceList: { order } }) => ({ sourceList: { ...nothingChosenOfSources, order } }));
}

/** How many kinds of restriction are set, the search left out: it shows itself. */
export const sourceRestrictions = ({ search: _, ...lists }: SourceFilter): number =>
  Object.values(lists).filter((list) => Array.isArray(list) && list.length > 0).length;
