/** Whether this page comes from the copy that the reader has saved. In a sandboxed frame even the question throws. */
export function isSavedCopy(): boolean {
  try {
    return Boolean(navigator.serviceWorker?.controller) && window.top === window.self;
  } catch {
    return false;
  }
}
