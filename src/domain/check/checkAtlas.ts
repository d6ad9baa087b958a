import type { Atlas } from "../schema/atlas.ts";
import type { AtlasFiles } from "./atlasFiles.ts";
import type { Draft, Rule } from "./draft.ts";
import type { Fault } from "./fault.ts";
import { readDraft } from "./readDraft.ts";
import { advice, refusals } from "./rules.ts";

/** What the project knows that an atlas relies on. */
export interface KnownGround {
  /** ISO 3166 codes with an outline in public/geo/areas. */
  readonly areas: ReadonlySet<string>;
}

export interface CheckedAtlas {
  /** Null where a file or one of its entries could not be read. It may have faults all the same. */
  readonly atlas: Atlas | null;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

function wholeAtlas({ about, written: _, broken, areas: __, ...lists }: Draft): Atlas | null {
  return about === null || broken.size > 0 ? null : { about, ...lists };
}

const findAll = (rules: Readonly<Record<string, Rule>>, draft: Draft) =>
  Object.values(rules)
    .filter(({ needs }) => !needs.some((file) => draft.broken.has(file)))
    .flatMap(({ find }) => find(draft));

/** Checks the files of an atlas, and names every fault at once. It never throws, whatever the files hold. */
export function checkAtlas(files: AtlasFiles, { areas }: KnownGround): CheckedAtlas {
  const { draft, faults } = readDraft(files, areas);
  return {
    atlas: wholeAtlas(draft),
    faults: [...faults, ...findAll(refusals, draft)],
    warnings: findAll(advice, draft),
  };
}
