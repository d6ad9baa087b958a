import { leftOutLayers } from "./leftOut.ts";

/** What of the specification MapLibre reads at work; the rest is for the check of a style, which tests make. */
const isRead = /^(?:\$|layout_|paint_|(?:light|sky|projection|transition)$)/u;

const isLeftOut = new Set(leftOutLayers.flatMap((type) => [`layout_${type}`, `paint_${type}`]));

/** What of a property only that check and documents read. */
const unread = new Set(["doc", "units", "requires", "minimum", "maximum"]);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

const withoutUnread = (property: unknown) =>
  isObject(property)
    ? Object.fromEntries(Object.entries(property).filter(([key]) => !unread.has(key)))
    : property;

/** The style specification without what is left out of MapLibre and what nobody reads at work. */
export const usedSpecification = (whole: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(whole)
      .filter(([key]) => isRead.test(key) && !isLeftOut.has(key))
      .map(([key, group]) => [
        key,
        isObject(group)
          ? Object.fromEntries(
              Object.entries(group).map(([name, property]) => [name, withoutUnread(property)]),
            )
          : group,
      ]),
  );
