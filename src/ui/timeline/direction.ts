/** Turns places along the reading direction into places from the left: all that draws goes through it. */
export type Turn = (along: number, size?: number) => number;

export const turnFor = (direction: "ltr" | "rtl", width: number): Turn =>
  direction === "rtl" ? (along, size = 0) => width - along - size : (along) => along;
