import { type AtlasIndex, found } from "../atlasIndex.ts";
import type { Claim } from "../schema/claim.ts";
import type { Statement } from "../schema/statement.ts";
import {
  byText,
  type ChainEdge,
  type ChainGraph,
  type ChainNode,
  documentId,
  type NodeSign,
  statementId,
} from "./chainGraph.ts";
import { answeringLinks, carryingLinks, type Link, type Places, relayingLinks } from "./links.ts";
import { onlyNamed } from "./onlyNamed.ts";
import { seats } from "./seats.ts";
import { repeatedBy, toldOf } from "./told.ts";

function statementNode(index: AtlasIndex, id: string, statement: Statement, sign: NodeSign): ChainNode {
  const speaker = found(index.speakers, statement.speaker);
  return {
    id,
    sign,
    statements: [statement],
    source: null,
    name: speaker.names.en,
    country: speaker.country,
    date: index.atlas.dates[statement.said.date] ?? null,
    isArticle: false,
  };
}

function documentNode(index: AtlasIndex, source: string, statement: Statement | undefined): ChainNode {
  const document = found(index.sources, source);
  const outlet = found(index.outlets, document.outlet);
  const date = statement ? statement.said.date : document.published.date;
  return {
    id: documentId(source),
    sign: statement && statement.relays === null ? "origin" : "report",
    statements: statement ? [statement] : [],
    source: document,
    name: outlet.name,
    country: outlet.country,
    date: (date === null ? null : index.atlas.dates[date]) ?? null,
    isArticle: source === index.atlas.about.article.source,
  };
}

/** The links by which the article had what it says: of all that came to it, only what it repeats. */
function wayTo(index: AtlasIndex, article: string, links: readonly Link[], asserting: readonly Statement[]) {
  const ofArticle = asserting.filter(({ reports }) => reports.some(({ source }) => source === article));
  const repeated = new Set(
    ofArticle.flatMap((statement) => [statement, ...repeatedBy(index, statement)]).map(({ id }) => id),
  );
  const way = new Set<Link>();
  const places = new Set([documentId(article)]);
  for (const place of places) {
    for (const link of links) {
      if (link.to !== place || !link.carries.some((statement) => repeated.has(statement))) continue;
      way.add(link);
      places.add(link.from);
    }
  }
  return way;
}

function nodesOf(index: AtlasIndex, claim: Claim, { seats: seated, named, documents }: Places): ChainNode[] {
  const { asserting, asides, answering } = toldOf(index, claim);
  const ofDocument = new Map(asserting.map((statement) => [seated.get(statement.id), statement]));
  const apart = (statements: readonly Statement[], sign: (statement: Statement) => NodeSign) =>
    statements.flatMap((statement) => {
      const id = seated.get(statement.id);
      const isOnDocument = id === undefined || documents.has(id.replace(documentId(""), ""));
      return isOnDocument ? [] : [statementNode(index, id, statement, sign(statement))];
    });
  const names = asserting.flatMap((statement) =>
    statement.reports.flatMap(({ through }) => (through ?? []).map((name) => named(statement, name))),
  );
  const nameNodes = new Map(
    names.map(({ id, name, country }): [string, ChainNode] => [
      id,
      { id, sign: "named", statements: [], source: null, name, country, date: null, isArticle: false },
    ]),
  );
  return [
    ...apart(asserting, ({ relays }) => (relays === null ? "origin" : "report")),
    ...apart(asides, () => "aside"),
    ...apart(answering, () => "answer"),
    ...[...documents].map((source) => documentNode(index, source, ofDocument.get(documentId(source)))),
    ...nameNodes.values(),
  ];
}

/**
 * Who had a claim from whom: every document that carries an asserting statement stands in it exactly once, and so
 * does every text that is known only by name. The same for any order of the atlas's lists.
 */
export function claimChain(index: AtlasIndex, claim: Claim): ChainGraph {
  const { asserting, asides, answering } = toldOf(index, claim);
  const documents = new Set(asserting.flatMap(({ reports }) => reports.map(({ source }) => source)));
  const ownPlaces = [...asides, ...answering].map(({ id }): [string, string] => [id, statementId(id)]);
  const places: Places = {
    seats: new Map([...seats(index, asserting), ...ownPlaces]),
    named: onlyNamed(index, asserting),
    documents,
  };
  const nodes = nodesOf(index, claim, places);
  const origins = nodes.filter(({ sign }) => sign === "origin").map(({ id }) => id);
  const carrying = carryingLinks(places, asserting);
  const relaying = relayingLinks(places, carrying, [...asserting, ...asides]);
  const links = [...carrying, ...relaying];
  const way = wayTo(index, index.atlas.about.article.source, links, asserting);
  const isAnswer = new Set(answering.map(({ id }) => statementId(id)));
  const answers = answeringLinks(index, places, answering, origins).filter(({ from }) => !isAnswer.has(from));
  const edges = [...links, ...answers].map((link): ChainEdge => ({ ...link, onWay: way.has(link) }));
  return {
    nodes: nodes.sort((one, other) => byText(one.id, other.id)),
    edges: edges.sort((one, other) => byText(one.from, other.from) || byText(one.to, other.to)),
  };
}
