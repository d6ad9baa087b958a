import { nothingLeftOut, type ViewRules } from "#domain/viewRules.ts";
import { toggled } from "./actions.ts";
import { store } from "./store.ts";

/** Leaves something out, or counts it again. */
export function toggleRule<K extends keyof ViewRules>(kind: K, value: ViewRules[K][number]): void {
  store.setState(({ rules }) => ({ rules: { ...rules, [kind]: toggled<unknown>(rules[kind], value) } }));
}

/** Leaves out all documents that were not read in full, or counts them again. */
export function setOnlyRead(isOn: boolean): void {
  store.setState(({ rules }) => ({
    rules: { ...rules, withoutRead: isOn ? ["extract", "title", "not-read"] : [] },
  }));
}

export function leaveOutNothing(): void {
  store.setState({ rules: nothingLeftOut });
}
