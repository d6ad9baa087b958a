import { store } from "./store.ts";

/** Draws the open claim as told by one telling alone; null is all of them together. */
export function chooseTelling(telling: string | null): void {
  store.setState({ telling });
}
