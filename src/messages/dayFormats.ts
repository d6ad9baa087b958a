/** Days, months and years in the words of one language. All take a day (ISO 8601), and are of our calendar. */
export interface DayFormats {
  /** "Tuesday, 29 January 2019", to be said. */
  readonly spoken: (day: string) => string;
  readonly day: (day: string) => string;
  readonly dayOfMonth: (day: string) => string;
  /** "Jan". */
  readonly shortMonth: (day: string) => string;
  readonly month: (day: string) => string;
  readonly year: (day: string) => string;
}

const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** Where the browser has no names of months for a language: ours, day before month before year. */
function ownFormats(names: readonly string[]): DayFormats {
  const month = (day: string) => names[at(day).getUTCMonth()] ?? "";
  const dayOfMonth = (day: string) => String(at(day).getUTCDate());
  const year = (day: string) => String(at(day).getUTCFullYear());
  const whole = (day: string) => `${dayOfMonth(day)} ${month(day)} ${year(day)}`;
  return {
    spoken: whole,
    day: whole,
    dayOfMonth,
    shortMonth: month,
    month: (day) => `${month(day)} ${year(day)}`,
    year,
  };
}

/**
 * Gregorian dates in any language: a Persian page that said "1397" beside a document's "2019" would make two dates
 * of one.
 * @param language a BCP 47 tag
 * @param own our names of the months, for a browser that has none for the language
 * @param isKnown whether the browser has names of its own for the language
 */
export function dayFormats(
  language: string,
  own: readonly string[] | null = null,
  isKnown = Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0,
): DayFormats {
  if (!isKnown && own) return ownFormats(own);
  const format = (parts: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(language, { ...parts, calendar: "gregory", timeZone: "UTC" });
    return (day: string) => made.format(at(day));
  };
  const whole = { day: "numeric", month: "long", year: "numeric" } as const;
  return {
    spoken: format({ ...whole, weekday: "long" }),
    day: format(whole),
    dayOfMonth: format({ day: "numeric" }),
    shortMonth: format({ month: "short" }),
    month: format({ month: "long", year: "numeric" }),
    year: format({ year: "numeric" }),
  };
}
