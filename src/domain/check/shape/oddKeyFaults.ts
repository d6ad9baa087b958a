import type { Fault } from "../fault.ts";
import type { OddKey } from "../json/jsonReader.ts";
import { fieldPath, idOf } from "./fieldPath.ts";

const messages = {
  twice: (key: string) =>
    key === "exact"
      ? "“exact” is written twice here. A quotation has one; a second one belongs to another statement."
      : "This field is written twice here, and only the first was read. Take one out.",
  reserved: (key: string) =>
    `“${key}” is a word of the programming language and cannot be a name here. Choose another.`,
};

/** Keys that stand twice, and keys that mean something to the language. */
export function oddKeyFaults(file: string, value: unknown, oddKeys: readonly OddKey[]): Fault[] {
  return oddKeys.map(({ path, key, oddness }) => {
    const [first, ...rest] = path;
    const id = typeof first === "number" && Array.isArray(value) ? idOf(value[first]) : idOf(value);
    const field = typeof first === "number" && id !== null ? rest : path;
    return { file, id, field: fieldPath(field), message: messages[oddness](key) };
  });
}
