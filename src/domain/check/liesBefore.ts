import type { DateSpan } from "../dateSpan.ts";
import { spanOf } from "./spanOf.ts";

/** How two dates stand to each other: "perhaps" where "about" or "perhaps" is written to one of them. */
export type Certainty = "surely" | "perhaps";

const isVague = ({ approximate, uncertain }: DateSpan) => approximate || uncertain;

/** Whether all of one date lies before all of another (both EDTF), or null where it does not. */
export function liesBefore(date: string, other: string): Certainty | null {
  const [first, second] = [spanOf(date), spanOf(other)];
  if (!first?.to || !second?.from || first.to >= second.from) return null;
  return isVague(first) || isVague(second) ? "perhaps" : "surely";
}
