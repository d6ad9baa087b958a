import { useEffect } from "react";
import { around, daysIn, showing } from "#domain/timeline/dayWindow.ts";
import type { ChangeWindow } from "./useDayWindow.ts";

/** The axis goes along: with a day that is stepped to, and with the claim that is opened. */
export function useFollowing(
  changeWindow: ChangeWindow,
  day: number | null,
  open: { readonly from: number; readonly to: number } | null,
): void {
  useEffect(() => {
    const wanted = open && around([open.from, open.to]);
    if (!wanted) return;
    changeWindow((now) => {
      if (open.from >= now.from && open.to < now.to) return now;
      return daysIn(wanted) > daysIn(now) ? wanted : showing(showing(now, open.to), open.from);
    }, "softly");
  }, [open, changeWindow]);
  useEffect(() => {
    if (day === null) return;
    changeWindow((now) => (day >= now.from && day + 1 <= now.to ? now : showing(now, day)), "softly");
  }, [day, changeWindow]);
}
