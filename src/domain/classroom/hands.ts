import type { Digit, Letter } from "../schema/vocabulary.ts";

export const rounds = ["first", "second"] as const;
export type Round = (typeof rounds)[number];

/** A letter for the source, or a digit for the information: they are counted apart, as they are given apart. */
export type Grade = Letter | Digit;

/** The hands that were raised for each grade, before and after the talk. A grade that is missing has none. */
export type Hands = Readonly<Record<Round, Readonly<Partial<Record<Grade, number>>>>>;

export const noHands: Hands = { first: {}, second: {} };

export const handsFor = (hands: Hands, round: Round, grade: Grade): number => hands[round][grade] ?? 0;

/** Sets how many hands were raised; there are whole hands only, and never fewer than none. */
export function raise(hands: Hands, round: Round, grade: Grade, count: number): Hands {
  const whole = Number.isFinite(count) ? Math.min(mostHands, Math.max(0, Math.round(count))) : 0;
  return { ...hands, [round]: { ...hands[round], [grade]: whole } };
}

/** More than any room holds: a slip of the finger should not flatten all other bars. */
export const mostHands = 999;

export const allHands = (hands: Hands, round: Round, grades: readonly Grade[]): number =>
  grades.reduce((sum: number, grade) => sum + handsFor(hands, round, grade), 0);

/** The highest bar of both rounds; 1 where no hand was raised, so that bars can be shares of it. */
export const highest = (hands: Hands, grades: readonly Grade[]): number =>
  Math.max(1, ...rounds.flatMap((round) => grades.map((grade) => handsFor(hands, round, grade))));
