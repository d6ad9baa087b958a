import type { PublishedAtlas } from "#domain/publishedAtlas.ts";

type Place = PublishedAtlas["places"][number];
type Claim = PublishedAtlas["claims"][number];
type Statement = PublishedAtlas["statements"][number];

/** Numbers between 0 and 1, the same ones each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** A place some way off; one that is an outline by its code stays where it is. */
function moved(place: Place, id: string, next: () => number): Place {
  const shift = [(next() - 0.5) * 8, (next() - 0.5) * 6] as const;
  const by = ([longitude, latitude]: readonly [number, number]): [number, number] => [
    Number((longitude + shift[0]).toFixed(3)),
    Number((latitude + shift[1]).toFixed(3)),
  ];
  const { geometry } = place;
  switch (geometry?.kind) {
    case "point":
      return { ...place, id, geometry: { ...geometry, at: by(geometry.at) } };
    case "circle":
      return { ...place, id, geometry: { ...geometry, around: by(geometry.around) } };
    default:
      return { ...place, id };
  }
}

/** The statements without which a claim would be another one: who led it, and who first denied it. */
function mainStatements({ id, ledBy }: Claim, statements: readonly Statement[]): Statement[] {
  const its = statements.filter(({ claim }) => claim === id);
  const leading = its.find((one) => ledBy.includes(one.id)) ?? its[0];
  const denying = its.find(({ stance }) => stance === "denies");
  return [leading, denying].filter((one) => one !== undefined);
}

/** A claim and its main statements under new ids, with short texts: a large atlas has many claims, not long ones. */
function copied(claim: Claim, statements: readonly Statement[], suffix: string) {
  const mains = mainStatements(claim, statements);
  const ledBy = mains.slice(0, 1).map(({ id }) => `${id}${suffix}`);
  const end = <End extends { place: string } | null>(at: End): End =>
    at && { ...at, place: `${at.place}${suffix}` };
  return {
    claim: {
      ...claim,
      id: `${claim.id}${suffix}`,
      ledBy,
      places: claim.places.map(end),
      movements: claim.movements.slice(0, 1).map((movement) => ({
        ...movement,
        from: end(movement.from),
        to: end(movement.to),
        statements: ledBy,
      })),
      information: { ...claim.information, reason: "Generated.", wouldChange: [] },
      leftOut: null,
    },
    statements: mains.map((statement) => ({
      ...statement,
      id: `${statement.id}${suffix}`,
      claim: `${claim.id}${suffix}`,
      reports: statement.reports.slice(0, 1).map((report) => ({ ...report, via: null })),
      relays: null,
      quote: null,
      versions: {},
    })),
  };
}

/** An atlas of so many claims: the real one, and its claims again and again at other places. */
export function manyClaims(atlas: PublishedAtlas, count: number): PublishedAtlas {
  const next = numbers(2019);
  const claims = [...atlas.claims];
  const statements = [...atlas.statements];
  const places = [...atlas.places];
  for (let copy = 1; claims.length < count; copy += 1) {
    const suffix = `-n${copy}`;
    places.push(...atlas.places.map((place) => moved(place, `${place.id}${suffix}`, next)));
    for (const claim of atlas.claims) {
      if (claims.length === count) break;
      const made = copied(claim, atlas.statements, suffix);
      claims.push(made.claim);
      statements.push(...made.statements);
    }
  }
  return { ...atlas, claims, statements, places };
}
