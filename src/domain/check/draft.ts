import type { About, Atlas } from "../schema/atlas.ts";
import type { Fault } from "./fault.ts";
import { type ListKey, listFiles } from "./fileKinds.ts";

/** What could be read of an atlas so far. */
export interface Draft extends Omit<Atlas, "about"> {
  readonly about: About | null;
  /** Ids as written, also of what could not be read, so that one fault does not call forth others. */
  readonly written: Readonly<Record<ListKey, readonly string[]>>;
  /** Names of the files of which something could not be read. */
  readonly broken: ReadonlySet<string>;
  /** ISO 3166 codes of the areas that the project holds an outline of. */
  readonly areas: ReadonlySet<string>;
}

/** One thing that an atlas must not do, or should better not. */
export interface Rule {
  /** Files that must be whole: what is missing in a broken one would look like a fault. */
  readonly needs: readonly string[];
  readonly find: (draft: Draft) => readonly Fault[];
}

/** Makes faults of one file: by the thing's id, its field and what is wrong. */
export const faultIn =
  (key: ListKey) =>
  (id: string | null, field: string | null, message: string): Fault => ({
    file: listFiles[key].file,
    id,
    field,
    message,
  });

/** What a file holds, for `needs`. */
export const whole = (...keys: readonly ListKey[]) => keys.map((key) => listFiles[key].file);
