import type { ChainNode } from "#domain/chain/chainGraph.ts";
import { useAllMessages } from "#ui/kit/context.ts";

/** What stands after a name in the wide drawing, where there is no room for more. */
export function useAcrossNote(): (node: ChainNode) => string {
  const { chainDrawing } = useAllMessages();
  return ({ sign, isArticle, statements, name }) => {
    if (sign === "answer") return chainDrawing.answers[statements[0]?.stance ?? "qualifies"];
    if (sign === "named") return chainDrawing.onlyNamed;
    return isArticle ? name : "";
  };
}
