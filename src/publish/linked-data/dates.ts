import type { DateSpan } from "#domain/dateSpan.ts";

/** A span as schema.org's `temporalCoverage`: an ISO 8601 day or interval, `..` for an open end. */
export function coverage({ from, to }: DateSpan): string {
  return from !== null && from === to ? from : `${from ?? ".."}/${to ?? ".."}`;
}

/** A day where the span is one that nobody doubts, else nothing: schema.org has no word for "about". */
export function certainDay(span: DateSpan | null | undefined): string | undefined {
  if (!span || span.approximate || span.uncertain || span.from !== span.to) return undefined;
  return span.from ?? undefined;
}
