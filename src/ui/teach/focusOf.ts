import type { Focus } from "#domain/classroom/commandOf.ts";

/** Inputs that take letters; all others are pressed or moved. */
const written = new Set(["text", "search", "number", "email", "url", "tel", "password", "date", "time"]);
const moved = "input[type=range], input[type=radio], [role=slider], [data-moved-by-arrows]";

/** What a key would mean to the element that it is pressed on. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return "else";
  if (target instanceof HTMLInputElement && written.has(target.type)) return "text";
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return "text";
  if (target.isContentEditable) return "text";
  return target.closest(moved) ? "moved" : "else";
}
