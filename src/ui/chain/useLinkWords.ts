import type { ChainNode } from "#domain/chain/chainGraph.ts";
import type { LinkTo } from "#domain/chain/linksTo.ts";
import { useAllMessages } from "#ui/kit/context.ts";

/** How it is known from where a place of the chain had what it says, in sentences. */
export function useLinkWords(): (node: ChainNode, links: readonly LinkTo[]) => readonly string[] {
  const { details } = useAllMessages().chainDrawing;
  return ({ sign, source, statements }, links) => [
    ...links.map(({ edge: { role, basis }, from: { name } }) => {
      if (role === "answer") return details.answers(name, basis.reason);
      return details[basis.kind](name, basis.reason);
    }),
    ...statements.flatMap(({ changed }) => (changed ? [details.changed(changed.from, changed.to)] : [])),
    ...(sign === "named" ? [details.named] : []),
    ...(source && details.read[source.read.how] ? [details.read[source.read.how]] : []),
  ];
}
