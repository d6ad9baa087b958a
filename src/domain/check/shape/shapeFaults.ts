import * as v from "valibot";
import { type Fault, faultText } from "../fault.ts";
import { didYouMean } from "../nearestName.ts";
import { type FieldPath, fieldPath, idOf, isRecord } from "./fieldPath.ts";
import { knownFields } from "./knownFields.ts";
import { expected, written } from "./wording.ts";

type Issue = v.BaseIssue<unknown>;
type Message = readonly [path: FieldPath, message: string];

const pathOf = (issue: Issue): FieldPath =>
  (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));

const at = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((here, step) => (here as Record<string | number, unknown> | null)?.[step], value);

/** A strict object stops at its first unknown field; an editor is told of all of them. */
function unknownFields(schema: unknown, value: unknown, path: FieldPath): Message[] {
  const object = at(value, path);
  const known = knownFields(schema, value, path);
  const missing = known.filter((field) => !isRecord(object) || !Object.hasOwn(object, field));
  return Object.keys(isRecord(object) ? object : {})
    .filter((field) => !known.includes(field))
    .map((field) => [
      [...path, field],
      `There is no field of this name here.${didYouMean(field, missing) || ` The fields are: ${known.join(", ")}.`}`,
    ]);
}

function messagesOf(schema: unknown, value: unknown, issue: Issue): Message[] {
  const path = pathOf(issue);
  const parent = path.slice(0, -1);
  if (issue.path?.at(-1)?.origin === "key" && Array.isArray(at(value, parent)))
    return [[parent, "This should be a group of fields in { }, but is a list."]];
  if (issue.type === "strict_object" && issue.expected === "never")
    return unknownFields(schema, value, parent);
  if (issue.expected === "never") return [[path, "This is one too many."]];
  if (issue.input === undefined) return [[path, "This field is missing."]];
  const options = issue.type === "picklist" ? (issue.expected?.match(/[\w-]+/gu) ?? []) : [];
  const hint = typeof issue.input === "string" ? didYouMean(issue.input, options) : "";
  return [[path, `This should be ${expected(issue)}, but is ${written(issue.input)}.${hint}`]];
}

/** What is wrong with the shape of one thing; its fields are counted from `root`. */
export function shapeFaults(schema: v.GenericSchema, value: unknown, file: string, root: FieldPath): Fault[] {
  const result = v.safeParse(schema, value);
  if (result.success) return [];
  const id = idOf(value);
  const faults = result.issues
    .flatMap((issue) => messagesOf(schema, value, issue))
    .map(([path, message]) => ({
      file,
      id,
      field: fieldPath(id === null ? [...root, ...path] : path),
      message,
    }));
  return [...new Map(faults.map((fault) => [faultText(fault), fault])).values()];
}
