import { type AtlasIndex, found } from "./atlasIndex.ts";
import type { Claim } from "./schema/claim.ts";
import type { Outlet, Source } from "./schema/source.ts";
import type { Statement } from "./schema/statement.ts";

/** A document with the statements on one claim that it carries. */
export interface CarryingSource {
  readonly source: Source;
  readonly outlet: Outlet;
  readonly carries: readonly Statement[];
}

/** Every document that carries a statement on a claim, for or against it, each once. */
export function claimSources(index: AtlasIndex, claim: Claim): readonly CarryingSource[] {
  const statements = index.statementsOf.get(claim.id) ?? [];
  const carriesIt = (id: string, { reports }: Statement) => reports.some(({ source }) => source === id);
  const ids = new Set(statements.flatMap(({ reports }) => reports.map(({ source }) => source)));
  return [...ids].map((id) => {
    const source = found(index.sources, id);
    const outlet = found(index.outlets, source.outlet);
    return { source, outlet, carries: statements.filter((statement) => carriesIt(id, statement)) };
  });
}
