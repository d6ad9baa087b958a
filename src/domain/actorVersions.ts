import type { AtlasIndex } from "./atlasIndex.ts";
import type { Claim } from "./schema/claim.ts";
import type { Statement } from "./schema/statement.ts";
import { versionTable } from "./versionTable.ts";

const actorFields = ["raidedBy", "by"] as const;

/** Who or what is said to have done it, where the statements of a claim differ on that. */
export interface ActorVersions {
  readonly field: (typeof actorFields)[number];
  /** Each wording once, the oldest first, with the statements that give it, oldest first. */
  readonly versions: readonly { readonly value: string; readonly statements: readonly Statement[] }[];
}

/** The differing accounts of who raided, or by what it was done; null where all that say so say the same. */
export function actorVersions(index: AtlasIndex, claim: Claim): ActorVersions | null {
  const differing = versionTable(index, claim);
  for (const field of actorFields) {
    const found = differing.find((each) => each.field === field);
    if (!found) continue;
    const byValue = new Map<string, Statement[]>();
    for (const { statement, value } of found.tellings) {
      if (typeof value !== "string") continue;
      byValue.set(value, [...(byValue.get(value) ?? []), statement]);
    }
    return { field, versions: [...byValue].map(([value, statements]) => ({ value, statements })) };
  }
  return null;
}
