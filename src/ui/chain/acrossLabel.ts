import type { ChainNode } from "#domain/chain/chainGraph.ts";
import type { LabelRoom } from "#domain/chain/layAcross.ts";

/** Text that fits beside a sign; in full it stands in the list, and in the detail below the drawing. */
export const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

export const mostOfName = 30;
export const mostOfTag = 30;

/** Wider than any face of ours sets a character of this size, so that no label runs into the next. */
const character = { name: 7.1, note: 6.5 } as const;
const tagPadding = 14;

export function labelRoom(name: string, note: string, tag: string | null): LabelRoom {
  const line =
    shortened(name, mostOfName).length * character.name + (note ? note.length * character.note + 4 : 0);
  const below = tag === null ? 0 : shortened(tag, mostOfTag).length * character.name + tagPadding;
  return { width: Math.ceil(Math.max(line, below)), lines: tag === null ? 1 : 2 };
}

/** The first change of wording that is made here. */
export const changeOf = ({ sign, statements }: ChainNode): string | null =>
  sign === "answer" ? null : (statements.find(({ changed }) => changed)?.changed?.to ?? null);
