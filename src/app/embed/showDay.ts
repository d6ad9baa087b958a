import { frame } from "#messages/en/frame.ts";
import { part, parts } from "./parts.ts";

/** Shows of a claim what was known of it on a day (ISO 8601); what is known today stands below it all the same. */
function showThen(then: HTMLElement, day: string): void {
  const moments = [...then.querySelectorAll<HTMLElement>("[data-from]")];
  const reached = moments.filter(({ dataset }) => (dataset.from ?? "") <= day);
  const now = reached.at(-1);
  for (const moment of moments) moment.hidden = moment !== now;
  const [label, since] = [part("then-day"), part("since")];
  if (label) label.textContent = frame.knownOn(day);
  if (since) since.hidden = now === moments.at(-1) && now?.textContent === "";
  then.hidden = false;
}

/** Shows of a list the claims that had been made by a day. */
function showList(label: HTMLElement, day: string): void {
  const entries = parts("claim");
  for (const entry of entries) if ((entry.dataset.from ?? "9999") > day) entry.hidden = true;
  const isNothingLeft = entries.every(({ hidden }) => hidden);
  label.textContent = `${frame.knownOn(day)}. ${isNothingLeft ? frame.noneThen : frame.today}`;
  label.hidden = false;
}

/** Shows a frame's content as known on a day. No level and no denial goes away by it. */
export function showDay(day: string): void {
  const [then, list] = [part("then"), part("list-day")];
  if (then) showThen(then, day);
  if (list) showList(list, day);
}
