import type { Clock } from "#domain/timeline/dateRange.ts";

export const timeline = {
  show: "Show the timeline",
  hide: "Hide the timeline",
  missing: "The timeline could not be loaded. Every date stands in the cards.",
  nothingYet: "Nobody is known to have said any of this by that day.",
  showAll: "Show all said since",
  range: {
    title: "Only claims of some days",
    clock: "By the clock",
    clocks: { event: "Said to have happened", said: "Said or answered" } satisfies Record<Clock, string>,
    from: "From",
    to: "To",
    clear: "All dates",
    turned: "The first day comes after the last one, so no claim lies between them.",
    turn: "Put the earlier day first",
  },
};
