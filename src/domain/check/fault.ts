import { nounOf } from "./fileKinds.ts";

/** Something in an atlas that an editor has to look at, in words. */
export interface Fault {
  readonly file: string;
  /** The thing that it is about, or null where it is about the file. */
  readonly id: string | null;
  /** Where in the thing, such as "happened.date" or "reports[0].source"; null where it is about all of it. */
  readonly field: string | null;
  readonly message: string;
}

/** Entries are counted from one: "reports[0].source" is read as "reports (entry 1).source". */
const counted = (field: string) =>
  field.replace(/\[(\d+)\]/gu, (_, index) => ` (entry ${Number(index) + 1})`).trimStart();

/** A fault as a line: claims.json, claim “c1a”, field “happened.date”: what is wrong. */
export function faultText({ file, id, field, message }: Fault): string {
  const where = [
    file,
    ...(id === null ? [] : [`${nounOf(file)} “${id}”`]),
    ...(field === null ? [] : [`field “${counted(field)}”`]),
  ];
  return `${where.join(", ")}: ${message}`;
}

/** What is wrong with a file as a whole. */
export const fileFault = (file: string, message: string): Fault => ({ file, id: null, field: null, message });
