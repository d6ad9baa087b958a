/** Calls after the first paint, when nothing more urgent waits. Answers how to call it off. */
export function whenIdle(call: () => void): () => void {
  if ("requestIdleCallback" in window) {
    const handle = window.requestIdleCallback(call, { timeout: 1000 });
    return () => window.cancelIdleCallback(handle);
  }
  const handle = requestAnimationFrame(() => call());
  return () => cancelAnimationFrame(handle);
}
