import { type FieldPath, isRecord } from "./fieldPath.ts";

/** What this file reads of a valibot schema, whatever its kind. */
interface AnySchema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly wrapped?: AnySchema;
  readonly options?: readonly AnySchema[];
}

const unwrapped = (schema: AnySchema): AnySchema => (schema.wrapped ? unwrapped(schema.wrapped) : schema);

/** The option of a variant that a value has chosen by its `kind`. */
function chosen(schema: AnySchema, value: unknown): AnySchema | undefined {
  const kind = isRecord(value) ? value.kind : undefined;
  return schema.options?.find(({ entries }) => {
    const literal = entries?.kind as { readonly literal?: unknown } | undefined;
    return literal !== undefined && literal.literal === kind;
  });
}

/** The fields that a schema knows at a path of a value; none where it takes any. */
export function knownFields(schema: unknown, value: unknown, path: FieldPath): readonly string[] {
  let here: AnySchema | undefined = unwrapped(schema as AnySchema);
  let there = value;
  for (const step of [...path, null]) {
    if (here?.type === "variant") here = chosen(here, there);
    if (here === undefined || step === null) break;
    here = typeof step === "number" ? here.item : here.entries?.[step];
    if (here) here = unwrapped(here);
    there = (there as Record<string | number, unknown> | null | undefined)?.[step];
  }
  return Object.keys(here?.entries ?? {});
}
