import { type AtlasIndex, found } from "./atlasIndex.ts";
import { circles } from "./circles.ts";
import type { Outlet, Source } from "./schema/source.ts";
import type { LinkBasis } from "./schema/statement.ts";

/** A document that names, relays or copies another house. */
interface Citing {
  readonly by: Source;
  readonly byOutlet: Outlet;
  readonly of: Outlet;
  readonly basis: LinkBasis;
}

/** Houses that have things from each other, directly or in a ring: "country/state" for the media of one state. */
export interface Circle {
  readonly houses: readonly string[];
  readonly links: readonly Citing[];
}

/** Who speaks with one voice: all media that one state directs or pays, else the outlet alone. */
export const houseOf = ({ id, country, affiliation }: Outlet) =>
  affiliation.to === "state" ? `${country}/state` : id;

const citingKinds: ReadonlySet<string> = new Set(["relays", "copies", "cites"]);

/** The outlet at the end of a relation: a document's own, or that which made the statement. */
function outletAt(index: AtlasIndex, id: string): string | null {
  const statement = index.statements.get(id);
  const speaker = statement && found(index.speakers, statement.speaker);
  return index.sources.get(id)?.outlet ?? speaker?.outlet ?? null;
}

interface Named {
  readonly source: string;
  readonly outlet: string | null;
  readonly basis: LinkBasis;
}

/** Every naming of an outlet by a document: had from it, said by it, or related to it. */
function namings(index: AtlasIndex): readonly Named[] {
  const { statements, relations } = index.atlas;
  const reported = statements.flatMap(({ speaker, reports }) =>
    reports.flatMap(({ source, via, basis }): Named[] => [
      { source, outlet: via === null ? null : found(index.sources, via).outlet, basis },
      { source, outlet: found(index.speakers, speaker).outlet, basis },
    ]),
  );
  const related = relations
    .filter(({ from, kind }) => citingKinds.has(kind) && index.sources.has(from))
    .map(({ from, to, basis }): Named => ({ source: from, outlet: outletAt(index, to), basis }));
  return [...related, ...reported];
}

/** What crosses from one house to another, each document once for each outlet that it names. */
function linksBetween(index: AtlasIndex): readonly Citing[] {
  const links = new Map<string, Citing>();
  for (const { source, outlet, basis } of namings(index)) {
    if (outlet === null || links.has(`${source} ${outlet}`)) continue;
    const by = found(index.sources, source);
    const byOutlet = found(index.outlets, by.outlet);
    const of = found(index.outlets, outlet);
    if (houseOf(byOutlet) !== houseOf(of)) links.set(`${source} ${outlet}`, { by, byOutlet, of, basis });
  }
  return [...links.values()];
}

/**
 * Where citing runs in a circle: each group of houses that all have things from each other, by whatever way.
 * Several names in such a group are not several confirmations.
 */
export function circularCiting(index: AtlasIndex): readonly Circle[] {
  const links = linksBetween(index);
  const cited = new Map<string, Set<string>>();
  for (const { byOutlet, of } of links) {
    const by = houseOf(byOutlet);
    cited.set(by, (cited.get(by) ?? new Set()).add(houseOf(of)));
  }
  return circles(cited).map((houses) => {
    const isWithin = ({ byOutlet, of }: Citing) =>
      houses.includes(houseOf(byOutlet)) && houses.includes(houseOf(of));
    return { houses, links: links.filter(isWithin) };
  });
}
