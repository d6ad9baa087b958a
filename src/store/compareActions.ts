import { store } from "./store.ts";

/** Sets claims or statements side by side: one beside the open claim, or two. */
export function compare(...ids: readonly [string] | readonly [string, string]): void {
  store.setState({ compare: ids });
}

export function endComparison(): void {
  store.setState({ compare: [] });
}
