import type { ChainGraph } from "./chainGraph.ts";
import { strokeOf } from "./strokes.ts";

/** Which signs and lines a chain has, so that its key explains no others. */
export interface SignsShown {
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<"way" | "stated" | "inferred" | "answer">;
  readonly changes: boolean;
}

export function signsShown({ nodes, edges }: ChainGraph): SignsShown {
  const lines = edges.flatMap((edge) => {
    const { line, basis } = strokeOf(edge);
    if (line === "answer") return ["answer" as const];
    return line === "way" ? (["way", ...(basis === "inferred" ? [basis] : [])] as const) : [basis];
  });
  const signs = nodes.flatMap(({ sign, isArticle, statements }): string[] => {
    if (sign === "answer") return statements.map(({ stance }) => stance);
    return isArticle ? ["article"] : [sign];
  });
  return {
    nodes: new Set(signs),
    lines: new Set(lines),
    changes: nodes.some(
      ({ sign, statements }) => sign !== "answer" && statements.some(({ changed }) => changed),
    ),
  };
}
