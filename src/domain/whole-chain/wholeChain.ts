import type { AtlasIndex } from "../atlasIndex.ts";
import { byText, type ChainNode } from "../chain/chainGraph.ts";
import { claimChain } from "../chain/claimChain.ts";
import type { Outlet, Speaker } from "../schema/source.ts";
import type { LinkBasis } from "../schema/statement.ts";

/** Somebody who says or prints something in the chains of an atlas: a speaker, or a newsroom with all its editions. */
export interface Teller {
  readonly id: string;
  /** "named": nobody found a text of its own. */
  readonly kind: "speaker" | "newsroom" | "named";
  readonly name: string;
  readonly country: string;
  readonly isArticle: boolean;
}

/** One document, or one statement, that had something from another teller. */
export interface Relay {
  /** The document; null for what was said elsewhere. */
  readonly source: string | null;
  readonly basis: LinkBasis["kind"];
  readonly claims: readonly string[];
}

/** One teller had something from another one. */
export interface Taking {
  readonly from: string;
  readonly to: string;
  readonly relays: readonly Relay[];
}

/** Who had things from whom over all claims. */
export interface WholeChain {
  readonly tellers: readonly Teller[];
  readonly takings: readonly Taking[];
}

/** The newsroom of an outlet: editions of one outlet are one. */
const newsroom = ({ outlets }: AtlasIndex, outlet: string) => outlets.get(outlet)?.editionOf ?? outlet;

/** Whom texts mean by a name. */
interface Named {
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly outlets: ReadonlyMap<string, Outlet>;
}

const namesOf = ({ atlas }: AtlasIndex): Named => ({
  speakers: new Map(atlas.speakers.map((speaker) => [speaker.names.en, speaker])),
  outlets: new Map(atlas.outlets.map((outlet) => [outlet.name, outlet])),
});

function tellerOf(index: AtlasIndex, named: Named, node: ChainNode): Teller {
  const own = node.statements[0]?.speaker;
  const speaker = own === undefined ? named.speakers.get(node.name) : index.speakers.get(own);
  const outlet =
    node.source?.outlet ?? speaker?.outlet ?? (speaker ? null : named.outlets.get(node.name)?.id);
  const room = outlet && index.outlets.get(newsroom(index, outlet));
  const isArticle = false;
  if (room) return { id: room.id, kind: "newsroom", name: room.name, country: room.country, isArticle };
  if (!speaker) {
    const { name, country } = node;
    return { id: `named/${name}`, kind: "named", name, country, isArticle };
  }
  const { id, names, country } = speaker;
  return { id: `speaker/${id}`, kind: "speaker", name: names.en, country, isArticle };
}

interface Found {
  readonly from: string;
  readonly to: string;
  readonly relays: Map<string, { source: string | null; basis: LinkBasis["kind"]; claims: Set<string> }>;
}

/** A document that says for one claim from whom it had it, and not for another, says so. */
function addRelay({ relays }: Found, end: ChainNode, basis: LinkBasis["kind"], claim: string): void {
  const before = relays.get(end.id);
  relays.set(end.id, {
    source: end.source?.id ?? null,
    basis: before?.basis === "stated" ? "stated" : basis,
    claims: (before?.claims ?? new Set()).add(claim),
  });
}

/** Joins the chains of all claims. The same for any order of the atlas's lists, but for that of its claims. */
export function wholeChain(index: AtlasIndex): WholeChain {
  const named = namesOf(index);
  const article = index.sources.get(index.atlas.about.article.source)?.outlet;
  const tellers = new Map<string, Teller>();
  const takings = new Map<string, Found>();
  for (const claim of index.atlas.claims) {
    const { nodes, edges } = claimChain(index, claim);
    const byId = new Map(nodes.map((node) => [node.id, node]));
    for (const { from, to, role, basis } of edges) {
      const [start, end] = [byId.get(from), byId.get(to)];
      if (!start || !end || role !== "link") continue;
      const [giver, taker] = [tellerOf(index, named, start), tellerOf(index, named, end)];
      if (giver.id === taker.id) continue;
      for (const teller of [giver, taker]) {
        tellers.set(teller.id, { ...teller, isArticle: teller.id === article });
      }
      const key = `${giver.id} > ${taker.id}`;
      const taking = takings.get(key) ?? { from: giver.id, to: taker.id, relays: new Map() };
      addRelay(taking, end, basis.kind, claim.id);
      takings.set(key, taking);
    }
  }
  return {
    tellers: [...tellers.values()].sort((one, other) => byText(one.id, other.id)),
    takings: [...takings.values()]
      .map(({ from, to, relays }) => ({
        from,
        to,
        relays: [...relays]
          .sort(([one], [other]) => byText(one, other))
          .map(([, { source, basis, claims }]) => ({ source, basis, claims: [...claims] })),
      }))
      .sort((one, other) => byText(one.from, other.from) || byText(one.to, other.to)),
  };
}
