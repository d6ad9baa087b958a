import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import type { Codec } from "./codec.ts";
import type { QueryPart } from "./queryPart.ts";

const key = "compare";
const most = 2;

/** One id is compared with the open claim, two with each other. */
function pair(known: ReadonlySet<string>): Codec<readonly string[]> {
  return {
    key,
    read(texts) {
      const parts = texts.flatMap((text) => text.split(",")).filter(Boolean);
      if (parts.length === 0) return { kind: "missing" };
      const value = parts.filter((part) => known.has(part)).slice(0, most);
      const bad = parts.filter((part) => !value.includes(part));
      return bad.length > 0 ? { kind: "invalid", bad, value } : { kind: "valid", value };
    },
    write: (value) => (value.length === 0 ? null : value.join(",")),
  };
}

/** The claims or statements that the reader sets side by side, held to what the atlas has. */
export function comparePart({
  claims,
  statements,
}: PublishedAtlas): QueryPart<{ compare: readonly string[] }> {
  const known = new Set([...claims, ...statements].map(({ id }) => id));
  return {
    codecs: { compare: pair(known) },
    nothing: { compare: [] },
    choose: ({ compare }) => ({ compare }),
    take: ({ compare }) => ({ compare }),
  };
}
