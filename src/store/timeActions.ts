import { anyTime, type DateRange } from "#domain/timeline/dateRange.ts";
import { store } from "./store.ts";

/** Shows what was known on a day (ISO 8601); null shows all that has been said since. */
export function chooseDay(day: string | null): void {
  if (store.getState().day !== day) store.setState({ day });
}

export function changeRange(change: Partial<DateRange>): void {
  store.setState(({ range }) => ({ range: { ...range, ...change } }));
}

export function clearRange(): void {
  store.setState({ range: anyTime });
}

/** Shows the timeline on a narrow screen, or hides it; hidden, it holds nothing back from the list. */
export function setTiming(isTiming: boolean): void {
  store.setState(isTiming ? { isTiming } : { isTiming, day: null });
}
