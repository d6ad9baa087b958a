import type { BaseIssue } from "valibot";

const shorten = (text: string) => (text.length > 60 ? `${[...text].slice(0, 57).join("")}…` : text);

/** A value as an editor would call it. */
export function written(value: unknown): string {
  if (value === null) return "null (nothing)";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a group of fields in { }";
  if (typeof value === "string") return value.trim() === "" ? "empty" : `“${shorten(value)}”`;
  if (typeof value === "boolean") return String(value);
  return `the number ${String(value)}`;
}

const nouns: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  Array: "a list in [ ]",
  Object: "a group of fields in { }",
  null: "null",
};

const listed = (values: readonly string[]) =>
  values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;

/** "(“a” | “b”)", as valibot writes what it takes, in words. */
function choice(takes: string): string {
  const options = takes.replace(/^\(|\)$/gu, "").split(" | ");
  return listed(options.map((option) => nouns[option] ?? option.replace(/^"(.*)"$/u, "“$1”")));
}

const limits: Readonly<Record<string, (limit: string) => string>> = {
  min_value: (limit) => `${limit} or more`,
  max_value: (limit) => `${limit} or less`,
  integer: () => "a whole number",
};

const isOwnMessage = ({ message }: BaseIssue<unknown>) => !message.startsWith("Invalid ");

/** What a schema takes, in words. Its own message is a noun with its article: "an ISO 3166 code". */
export function expected(issue: BaseIssue<unknown>): string {
  if (isOwnMessage(issue)) return issue.message;
  const limit = limits[issue.type];
  if (limit) return limit(String(issue.requirement));
  if (issue.type === "min_length") return `a list of at least ${String(issue.requirement)}`;
  return choice(issue.expected ?? "something else");
}
