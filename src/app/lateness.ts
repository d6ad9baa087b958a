/** Longer than a frame takes where there is time enough. */
const smooth = 25;
/** What is not asked for again by then has long been drawn. */
const longEnough = 2000;

/** Milliseconds by which frames have come late since `start`: what work cost the one who looks on. */
export function lateness(): { start: () => void; sum: () => number; stop: () => void } {
  let late = 0;
  let began = 0;
  let before: number | null = null;
  let frame: number | null = null;
  const stop = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    before = null;
  };
  const watch = (now: number) => {
    if (before !== null) late += Math.max(0, now - before - smooth);
    before = now;
    if (now - began > longEnough) stop();
    else frame = requestAnimationFrame(watch);
  };
  return {
    start() {
      late = 0;
      began = performance.now();
      frame ??= requestAnimationFrame(watch);
    },
    sum: () => late,
    stop,
  };
}
