/**
 * Calls at once, and after that at most once in so many milliseconds; the last time that it was asked is never
 * lost. `end` makes a call that is due.
 */
export function paced(call: () => void, milliseconds: number): { ask: () => void; end: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isDue = false;
  const go = () => {
    isDue = false;
    timer = setTimeout(rest, milliseconds);
    call();
  };
  const rest = () => {
    timer = null;
    if (isDue) go();
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
