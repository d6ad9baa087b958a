import { found } from "#domain/atlasIndex.ts";
import type { ChainNode } from "#domain/chain/chainGraph.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";

/** What stands after the name of a place of the chain: as what it is there. */
export function useNodeNotes(): (node: ChainNode) => readonly string[] {
  const { index } = useAtlas();
  const { chainDrawing } = useAllMessages();
  return ({ sign, isArticle, name, statements }) => {
    const speakers = statements.map(({ speaker }) => found(index.speakers, speaker).names.en);
    const authors = isArticle ? [name, ...speakers] : [];
    if (sign === "origin") return [...authors, chainDrawing.origin];
    if (sign === "named") return [chainDrawing.onlyNamed];
    if (sign === "aside") return [chainDrawing.aside];
    return authors;
  };
}
