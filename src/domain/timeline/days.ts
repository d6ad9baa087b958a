const millisecondsADay = 86_400_000;

/** A day (ISO 8601) as a whole number that can be reckoned with: days since 1 January 1970. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / millisecondsADay;

export const dayOrNull = (day: string | null): number | null => (day === null ? null : dayNumber(day));

/** The day (ISO 8601) of a number of days since 1 January 1970; a fraction falls on the day that it is part of. */
export const isoDay = (number: number): string =>
  new Date(Math.floor(number) * millisecondsADay).toISOString().slice(0, 10);

export const dateOf = (number: number): Date => new Date(number * millisecondsADay);

export const numberOf = (date: Date): number => date.getTime() / millisecondsADay;

/** Whether a text is a day that the Gregorian calendar has, in the years 1000 to 9999. */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/u.test(text)) return false;
  const number = dayNumber(text);
  return Number.isFinite(number) && isoDay(number) === text;
}

/**
 * The latest day that it is anywhere at a moment (milliseconds since 1970): clocks run up to fourteen hours before UTC.
 */
export const latestDay = (now: number): string => new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);

/** The same day some months on; where that month is shorter, its last day. */
export function addMonths(number: number, months: number): number {
  const date = dateOf(Math.floor(number));
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(day, last)) / millisecondsADay;
}
