export type FieldPath = readonly (string | number)[];

/** A path as it is written: ["reports", 0, "source"] is "reports[0].source". Null where it leads nowhere. */
export function fieldPath(path: FieldPath): string | null {
  if (path.length === 0) return null;
  return path
    .map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join("");
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The hand-made id of a thing as it was written, or null where it has none. */
export function idOf(value: unknown): string | null {
  return isRecord(value) && typeof value.id === "string" && value.id !== "" ? value.id : null;
}
