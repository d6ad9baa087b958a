import { type GenericSchema, safeParse } from "valibot";
import type { AtlasFiles } from "./atlasFiles.ts";
import { type Fault, fileFault } from "./fault.ts";
import { readJson } from "./json/readJson.ts";
import { idOf } from "./shape/fieldPath.ts";
import { oddKeyFaults } from "./shape/oddKeyFaults.ts";
import { shapeFaults } from "./shape/shapeFaults.ts";

/** Reads files of an atlas one by one and gathers what is wrong with them. */
export class Reading {
  readonly faults: Fault[] = [];
  readonly broken = new Set<string>();
  readonly #files: AtlasFiles;

  constructor(files: AtlasFiles) {
    this.#files = files;
  }

  refuse(faults: readonly Fault[]): void {
    for (const fault of faults) {
      this.faults.push(fault);
      this.broken.add(fault.file);
    }
  }

  json(file: string): unknown {
    const text = this.#files.get(file);
    if (text === undefined) return undefined;
    const result = readJson(text);
    if (result.kind === "not-read") {
      this.refuse([fileFault(file, result.message)]);
      return undefined;
    }
    this.refuse(oddKeyFaults(file, result.value, result.oddKeys));
    return result.value;
  }

  /** The thing if it has the schema's shape. */
  shaped<T>(schema: GenericSchema<unknown, T>, value: unknown, file: string, index: number | null): T[] {
    this.refuse(shapeFaults(schema, value, file, index === null ? [] : [index]));
    const result = safeParse(schema, value);
    return result.success ? [result.output] : [];
  }

  one<T>(schema: GenericSchema<unknown, T>, file: string): T[] {
    const value = this.json(file);
    return value === undefined ? [] : this.shaped(schema, value, file, null);
  }

  list<T>(schema: GenericSchema<unknown, T>, file: string): { items: T[]; ids: string[] } {
    const value = this.json(file);
    if (value === undefined) return { items: [], ids: [] };
    if (!Array.isArray(value)) {
      this.refuse([fileFault(file, "The file should hold a list: [ at its start and ] at its end.")]);
      return { items: [], ids: [] };
    }
    const items = value.flatMap((item, i) => this.shaped(schema, item, file, i));
    return { items, ids: value.flatMap((item) => idOf(item) ?? []) };
  }
}
