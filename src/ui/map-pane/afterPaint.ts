/** Milliseconds that all else may take before the map has its turn. */
const patience = 100;

/** Calls when the page has nothing more urgent to do, such as the rest of a card. Answers how to call it off. */
function inTurn(call: () => void): () => void {
  if ("requestIdleCallback" in window) {
    const handle = window.requestIdleCallback(call, { timeout: patience });
    return () => window.cancelIdleCallback(handle);
  }
  const handle = setTimeout(call);
  return () => clearTimeout(handle);
}

/**
 * A call that is made once after the next paint, however often it is asked for until then: list and card
 * never wait for the map.
 */
export function afterPaint(call: () => void): { readonly ask: () => void; readonly cancel: () => void } {
  let frame = 0;
  let callOff = () => {};
  return {
    ask() {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        callOff();
        callOff = inTurn(call);
      });
    },
    cancel() {
      cancelAnimationFrame(frame);
      callOff();
    },
  };
}
