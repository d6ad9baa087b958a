import { isRecord } from "./shape/fieldPath.ts";

/** A text with where it stands in a thing: "information.reason", "wouldChange[0]". */
export interface TextAt {
  readonly field: string;
  readonly text: string;
}

/** Every text of a thing, however deep. */
export function textsOf(value: unknown, field = ""): readonly TextAt[] {
  if (typeof value === "string") return [{ field, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsOf(item, `${field}[${i}]`));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    textsOf(item, field === "" ? key : `${field}.${key}`),
  );
}
