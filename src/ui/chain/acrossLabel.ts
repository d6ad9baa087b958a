import type { ChainNode } from "#domain/chain/chainGraph.ts";
import type { LabelRoom } from "#domain/chain/layAcross.ts";

/** Text that fits beside a sign; in full it stands in the list, and in the detail below the drawing. */
export const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

export const mostOfName = 30;
export const mostOfTag = 30;

/** Wider than our faces and their stand-ins set a character of this size, so that no line begins within a label. */
const character = { name: 6.6, strong: 6.9, note: 6.1 } as const;
const capital = 1.45;
const tagPadding = 14;

function widthOf(text: string, size: number): number {
  const capitals = text.match(/[\p{Lu}mwMW@]/gu)?.length ?? 0;
  return (text.length + capitals * (capital - 1)) * size;
}

export const tagWidth = (tag: string) => widthOf(shortened(tag, mostOfTag), character.name) + tagPadding;

interface AcrossWords {
  readonly name: string;
  readonly isStrong: boolean;
  readonly note: string;
  readonly tag: string | null;
}

export function labelRoom({ name, isStrong, note, tag }: AcrossWords): LabelRoom {
  const ofName = widthOf(shortened(name, mostOfName), isStrong ? character.strong : character.name);
  const line = ofName + (note === "" ? 0 : widthOf(note, character.note) + 4);
  const below = tag === null ? 0 : tagWidth(tag);
  return { width: Math.ceil(Math.max(line, below)), lines: tag === null ? 1 : 2 };
}

/** The first change of wording that is made here. */
export const changeOf = ({ sign, statements }: ChainNode): string | null =>
  sign === "answer" ? null : (statements.find(({ changed }) => changed)?.changed?.to ?? null);
