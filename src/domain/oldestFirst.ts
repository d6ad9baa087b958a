import type { AtlasIndex } from "./atlasIndex.ts";
import { codeOrder } from "./codeOrder.ts";
import type { Statement } from "./schema/statement.ts";

/** Statements by the first day on which they may have been made; those of the same day stay as they are. */
export function oldestFirst(index: AtlasIndex, statements: readonly Statement[]): readonly Statement[] {
  const day = ({ said }: Statement) => index.atlas.dates[said.date]?.from ?? "";
  return [...statements].sort((one, other) => codeOrder(day(one), day(other)));
}
