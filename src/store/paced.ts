/**
 * Calls at once, and after that at most once in so many milliseconds; the last time that it was asked is never
 * lost. `end` makes a call that is due.
 * @param more when the time is up: how many milliseconds to leave besides, for work that cost more than was thought.
 */
export function paced(
  call: () => void,
  milliseconds: number,
  more: (sinceCall: number) => number = () => 0,
): { ask: () => void; end: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isDue = false;
  const go = () => {
    const began = Date.now();
    const rest = () => {
      const wait = more(Date.now() - began);
      timer = wait > 0 ? setTimeout(rest, wait) : null;
      if (timer === null && isDue) go();
    };
    isDue = false;
    timer = setTimeout(rest, milliseconds);
    call();
  };
  return {
    ask() {
      if (timer === null) go();
      else isDue = true;
    },
    end() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      if (isDue) call();
      isDue = false;
    },
  };
}
