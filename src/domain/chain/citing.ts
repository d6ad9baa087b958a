import type { AtlasIndex } from "../atlasIndex.ts";
import { findCircles } from "../check/findCircles.ts";
import { byText, type ChainNode } from "./chainGraph.ts";
import { claimChain } from "./claimChain.ts";

/** One newsroom had something from another one, in these claims. */
export interface Citing {
  readonly from: string;
  readonly to: string;
  readonly claims: readonly string[];
}

/** The newsroom of an outlet: editions of one outlet are one. */
const newsroom = ({ outlets }: AtlasIndex, outlet: string) => outlets.get(outlet)?.editionOf ?? outlet;

function newsroomOf(index: AtlasIndex, { source, statements, name }: ChainNode): string | null {
  const speaker = index.speakers.get(statements[0]?.speaker ?? "");
  const named = [...index.speakers.values()].find(({ names }) => names.en === name);
  const outlet =
    source?.outlet ??
    speaker?.outlet ??
    named?.outlet ??
    index.atlas.outlets.find((one) => one.name === name)?.id;
  return outlet ? newsroom(index, outlet) : null;
}

/** Which newsroom had something from which, over all claims of an atlas. */
export function citings(index: AtlasIndex): readonly Citing[] {
  const found = new Map<string, { from: string; to: string; claims: Set<string> }>();
  for (const claim of index.atlas.claims) {
    const { nodes, edges } = claimChain(index, claim);
    const rooms = new Map(nodes.map((node) => [node.id, newsroomOf(index, node)]));
    for (const edge of edges) {
      const [from, to] = [rooms.get(edge.from), rooms.get(edge.to)];
      if (!from || !to || from === to || edge.role !== "link") continue;
      const citing = found.get(`${from} > ${to}`) ?? { from, to, claims: new Set() };
      citing.claims.add(claim.id);
      found.set(`${from} > ${to}`, citing);
    }
  }
  return [...found.values()]
    .map(({ from, to, claims }) => ({ from, to, claims: [...claims] }))
    .sort((one, other) => byText(one.from, other.from) || byText(one.to, other.to));
}

/**
 * Newsrooms that have things from each other in a circle, each circle once: several names there are not several
 * confirmations.
 */
export function citingCircles(all: readonly Citing[]): readonly (readonly Citing[])[] {
  const links = new Map<string, string[]>();
  for (const { from, to } of all) links.set(from, [...(links.get(from) ?? []), to]);
  return findCircles(links).map((circle) =>
    circle.flatMap((from, number) => {
      const to = circle[(number + 1) % circle.length];
      return all.filter((citing) => citing.from === from && citing.to === to);
    }),
  );
}
