/** What a page has lived through, in milliseconds since it was asked for. */
export interface Record {
  /** First and largest paint. */
  fcp: number;
  lcp: number;
  shift: number;
  /** Main thread busy beyond 50 ms, in sum and at worst. */
  blocked: number;
  longest: number;
  /** React has taken the page over. */
  awake: number;
  map: number;
  /** A card, or the question which of several claims is meant. */
  card: number;
}

export type Watched = Window & { claimlinesRecord?: Record };

/** Runs in a page before its own code, and writes down what happens. Must not use anything from outside. */
export function watchPage(): void {
  const record: Record = {
    fcp: 0,
    lcp: 0,
    shift: 0,
    blocked: 0,
    longest: 0,
    awake: 0,
    map: 0,
    card: 0,
  };
  (window as Watched).claimlinesRecord = record;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") record.fcp = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    record.lcp = startTime;
  });
  observe("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) record.shift += value;
  });
  observe("longtask", ({ duration }) => {
    record.blocked += duration - 50;
    record.longest = Math.max(record.longest, duration);
  });
  // Attributes alone: to look through the page whenever something is put into it would cost a full page more than an empty one.
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const { awake, map } = (target as HTMLElement).dataset;
      if (record.awake === 0 && awake !== undefined) record.awake = performance.now();
      if (record.map === 0 && map === "ready") record.map = performance.now();
    }
  }).observe(document, { subtree: true, attributeFilter: ["data-awake", "data-map"] });
}

/** Runs in a page before it is tapped: from the tap on it waits for what the tap opens. */
export function watchTap(): void {
  const record = (window as Watched).claimlinesRecord;
  const begin = () => {
    performance.mark("tap");
    new MutationObserver((_, watch) => {
      if (!record || !document.querySelector("[data-card], dialog[open]")) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => (record.card = performance.now())));
    }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-card", "open"] });
  };
  addEventListener("pointerdown", begin, { capture: true, once: true });
}
