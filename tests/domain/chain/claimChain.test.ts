import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChainGraph } from "#domain/chain/chainGraph.ts";
import { claimChain } from "#domain/chain/claimChain.ts";
import type { Statement } from "#domain/schema/statement.ts";
import { tallyOf } from "#domain/tally.ts";
import {
  handMadeIndex,
  makeAbout,
  makeClaim,
  makeOutlet,
  makeRelay,
  makeReport,
  makeSource,
  makeSpeaker,
  makeStatement,
} from "../handMadeAtlas.ts";
import { anyIndex, runs, turned } from "./anyAtlas.ts";

const names = ["zubov", "ria", "piter", "osn", "brasil", "sott"];
const outlets = names.map((id) => makeOutlet({ id, name: id }));
const sources = names.map((id) => makeSource({ id: `${id}-page`, outlet: id }));
const speakers = [
  makeSpeaker({ id: "zubov", names: { en: "Zubov" } }),
  makeSpeaker({ id: "brasil", names: { en: "brasil" }, outlet: "brasil" }),
  makeSpeaker({ id: "author", names: { en: "Author" } }),
  makeSpeaker({ id: "ministry", names: { en: "Ministry" } }),
];
const about = makeAbout({ article: { source: "sott-page", paragraphs: [] } });
const chain = (statements: Statement[], more = {}) =>
  claimChain(handMadeIndex({ about, outlets, sources, speakers, statements, ...more }), makeClaim());

const page = (id: string, given = {}) => makeReport({ source: `${id}-page`, ...given });
const ria = { through: [{ name: "RIA Novosti", country: "RU" }] };

/** "zubov > ria: stated", oldest hand first. */
const linksOf = ({ nodes, edges }: ChainGraph) => {
  const name = (id: string) => nodes.find((node) => node.id === id)?.name;
  return edges.map(({ from, to, basis, role, onWay }) =>
    [
      `${name(from)} > ${name(to)}`,
      basis.kind,
      ...(role === "answer" ? [role] : []),
      ...(onWay ? ["way"] : []),
    ].join(" "),
  );
};

describe("the chain of a claim", () => {
  it("leads from the speaker through the documents to the article, and marks that way", () => {
    const speech = makeStatement({ reports: [page("ria"), page("osn", { via: "ria-page" })] });
    const article = makeStatement({
      id: "s2",
      speaker: "author",
      relays: makeRelay("s1", "inferred"),
      reports: [page("sott", { via: "ria-page", basis: { kind: "inferred", reason: "The texts match." } })],
    });
    expect(linksOf(chain([speech, article])).sort()).toEqual([
      "Zubov > ria stated way",
      "ria > osn stated",
      "ria > sott inferred way",
    ]);
  });

  it("sets a text that was not found once between the speaker and all who name it", () => {
    const standIn = { ...ria, via: "piter-page" };
    const speech = makeStatement({ reports: [page("piter", ria), page("osn", standIn)] });
    const copy = makeStatement({
      id: "s2",
      speaker: "brasil",
      relays: makeRelay("s1"),
      reports: [page("brasil", { ...standIn, basis: { kind: "inferred", reason: "One newsroom." } })],
    });
    const graph = chain([speech, copy]);
    expect(graph.nodes.filter(({ sign }) => sign === "named")).toHaveLength(1);
    expect(linksOf(graph).sort()).toEqual([
      "RIA Novosti > brasil inferred",
      "RIA Novosti > osn stated",
      "RIA Novosti > piter stated",
      "Zubov > RIA Novosti stated",
    ]);
  });

  it("sets a text that was not found after the document that it had it from", () => {
    const speech = makeStatement({ reports: [page("piter"), page("osn", { ...ria, via: "piter-page" })] });
    expect(linksOf(chain([speech])).sort()).toEqual([
      "RIA Novosti > osn stated",
      "Zubov > piter stated",
      "piter > RIA Novosti stated",
    ]);
  });

  it("draws an outlet that speaks for itself and its own page as one origin", () => {
    const own = makeStatement({
      speaker: "brasil",
      reports: [page("brasil"), page("osn", { via: "brasil-page" })],
    });
    expect(chain([own]).nodes.map(({ name, sign }) => [name, sign])).toEqual([
      ["brasil", "origin"],
      ["osn", "report"],
    ]);
  });

  it("keeps a speaker apart from its own page of a later week, which only recalls it", () => {
    const recalled = sources.map((source) => ({
      ...source,
      published: { date: "2019-02-20", basis: "Page." },
    }));
    const own = makeStatement({ speaker: "brasil", reports: [page("brasil")] });
    expect(linksOf(chain([own], { sources: recalled }))).toEqual(["brasil > brasil stated"]);
  });

  it("shows what is repeated though it says otherwise itself", () => {
    const aside = makeStatement({ stance: "qualifies", reports: [page("ria")] });
    const changed = makeStatement({
      id: "s2",
      speaker: "brasil",
      relays: makeRelay("s1"),
      reports: [page("brasil")],
    });
    const graph = chain([aside, changed]);
    expect(graph.nodes.map(({ name, sign }) => [name, sign])).toEqual([
      ["brasil", "report"],
      ["Zubov", "aside"],
    ]);
    expect(linksOf(graph)).toEqual(["Zubov > brasil stated"]);
  });

  it("sets a denial against the only origin, and a correction against whom it corrects", () => {
    const speech = makeStatement({ reports: [page("ria")] });
    const denial = makeStatement({ id: "s2", speaker: "ministry", stance: "denies", reports: [page("osn")] });
    expect(linksOf(chain([speech, denial])).at(-1)).toBe("Zubov > Ministry stated answer");
    const other = makeStatement({ id: "s3", speaker: "author", reports: [page("piter")] });
    expect(linksOf(chain([speech, other, denial])).filter((link) => link.includes("answer"))).toEqual([]);
    const correction = {
      from: "s2",
      to: "s3",
      kind: "corrects",
      basis: { kind: "stated", reason: "A slip." },
    };
    const corrected = chain([speech, other, denial], { relations: [correction] });
    expect(linksOf(corrected)).toContain("Author > Ministry stated answer");
  });

  it("has every document that carries it exactly once, and no more, in any atlas", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        const { nodes } = claimChain(index, makeClaim());
        const documents = nodes.flatMap(({ source }) => (source ? [source.id] : []));
        expect(new Set(documents).size).toBe(documents.length);
        expect(documents.length).toBe(tallyOf(index, makeClaim()).reports);
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
      }),
      runs,
    );
  });

  it("has every asserting statement exactly once, and links only between what it has", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        const { nodes, edges } = claimChain(index, makeClaim());
        const drawn = nodes.flatMap(({ statements }) => statements.map(({ id }) => id)).sort();
        const asserting = index.atlas.statements.filter(({ stance }) => stance === "asserts");
        expect(drawn).toEqual([...new Set(drawn)]);
        expect(drawn).toEqual(expect.arrayContaining(asserting.map(({ id }) => id)));
        const ids = new Set(nodes.map(({ id }) => id));
        expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to) || from === to)).toEqual([]);
      }),
      runs,
    );
  });

  it("is the same for any order of the atlas's lists", () => {
    const inWords = ({ nodes, edges }: ChainGraph) => ({
      nodes: nodes.map(({ id, sign }) => [id, sign]),
      edges: edges.map(({ from, to, role, basis, onWay }) => [from, to, role, basis.kind, onWay]),
    });
    fc.assert(
      fc.property(anyIndex, (index) => {
        expect(inWords(claimChain(turned(index), makeClaim()))).toEqual(
          inWords(claimChain(index, makeClaim())),
        );
      }),
      runs,
    );
  });
});
