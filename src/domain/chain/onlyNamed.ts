import type { AtlasIndex } from "../atlasIndex.ts";
import type { OnlyNamed, Statement } from "../schema/statement.ts";
import { repeatedBy } from "./told.ts";

/** Finds the name that stands for a piece of a set of joined pieces: the first in the alphabet. */
class Joined {
  readonly #to = new Map<string, string>();

  find(piece: string): string {
    const to = this.#to.get(piece) ?? piece;
    return to === piece ? piece : this.find(to);
  }

  join(one: string, other: string): void {
    const [first, second] = [this.find(one), this.find(other)].sort();
    if (first !== undefined && second !== undefined && first !== second) this.#to.set(second, first);
  }
}

export const namedPrefix = "named/";

/** Whose text nobody found. */
interface NamedNode extends OnlyNamed {
  readonly id: string;
}

/** By statement and name: which node stands for the text that was not found. */
export type NamedNodes = (statement: Statement, named: OnlyNamed) => NamedNode;

/**
 * Texts that were not found, each once: two documents name the same one where they tell the same statement, and one
 * document names the same one for all that it tells.
 */
export function onlyNamed(index: AtlasIndex, statements: readonly Statement[]): NamedNodes {
  const joined = new Joined();
  const origin = (statement: Statement, name: string) =>
    `${name}/said/${(repeatedBy(index, statement).at(-1) ?? statement).id}`;
  for (const statement of statements) {
    for (const { source, through } of statement.reports) {
      for (const { name } of through ?? []) joined.join(origin(statement, name), `${name}/in/${source}`);
    }
  }
  return (statement, named) => ({
    ...named,
    id: `${namedPrefix}${joined.find(origin(statement, named.name))}`,
  });
}
