import type { DatePrecision } from "../crosswalk.ts";
import type { DateSpan } from "../dateSpan.ts";
import { dayNumber } from "../timeline/days.ts";

/**
 * UCDP GED `date_prec` of a span: 1 a day, 2 two to six days, 3 a week, 4 a month, 5 anything longer. A day that is
 * only about right is not known to the day. null where an end is open.
 */
export function datePrecision({ from, to, approximate, uncertain }: DateSpan): DatePrecision | null {
  if (from === null || to === null) return null;
  const days = dayNumber(to) - dayNumber(from) + 1;
  if (days <= 6) return days === 1 && !approximate && !uncertain ? 1 : 2;
  if (days === 7) return 3;
  return days <= 31 ? 4 : 5;
}
