/**
 * Has the browser fetch files behind all else and keep them, for a worker that will ask for the same addresses. What
 * cannot be had is the worker's to say.
 */
export function fetchAhead(addresses: readonly string[]): void {
  for (const address of addresses) {
    // Only what was read to its end is kept.
    fetch(address, { priority: "low" })
      .then((answer) => answer.arrayBuffer())
      .catch(() => {});
  }
}
