/**
 * A call that is made once after the next paint, however often it is asked for until then: list and card
 * never wait for the map.
 */
export function afterPaint(call: () => void): { readonly ask: () => void; readonly cancel: () => void } {
  let frame = 0;
  let turn: ReturnType<typeof setTimeout> | undefined;
  return {
    ask() {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        clearTimeout(turn);
        turn = setTimeout(call);
      });
    },
    cancel() {
      cancelAnimationFrame(frame);
      clearTimeout(turn);
    },
  };
}
