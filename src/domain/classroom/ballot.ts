import type { Digit, Letter } from "../schema/vocabulary.ts";

/** What somebody thinks of a claim: the pair of grades, and why. */
export interface Vote {
  readonly letter: Letter;
  readonly digit: Digit;
  readonly reason: string;
}

/**
 * One pupil's way through a claim (Peer Instruction): decides alone, talks, decides again, and only then sees the
 * editors' grade. A stage has what the stages before it left.
 */
export type Ballot =
  | { readonly stage: "alone" }
  | { readonly stage: "talk"; readonly first: Vote }
  | { readonly stage: "again"; readonly first: Vote }
  | { readonly stage: "decided" | "shown"; readonly first: Vote; readonly second: Vote };

export const newBallot: Ballot = { stage: "alone" };

/** A vote counts where one is asked for, and nowhere else. */
export function cast(ballot: Ballot, vote: Vote): Ballot {
  if (ballot.stage === "alone") return { stage: "talk", first: vote };
  if (ballot.stage === "again") return { stage: "decided", first: ballot.first, second: vote };
  return ballot;
}

export const haveTalked = (ballot: Ballot): Ballot =>
  ballot.stage === "talk" ? { ...ballot, stage: "again" } : ballot;

/** The grade is shown to those who have decided twice. */
export const uncover = (ballot: Ballot): Ballot =>
  ballot.stage === "decided" ? { ...ballot, stage: "shown" } : ballot;
