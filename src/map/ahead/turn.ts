/**
 * Lets the page have its turn: a touch or a key is answered now. Not by a timer where there is something else: of
 * timers that set timers, browsers have each wait for four milliseconds.
 */
export const turn = () =>
  new Promise<void>((next) => {
    if ("scheduler" in globalThis) scheduler.postTask(next);
    else setTimeout(next);
  });
