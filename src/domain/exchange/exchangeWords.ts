import type { Digit, Letter, Precision, Stance } from "../schema/vocabulary.ts";
import type { SentenceFacts } from "../sentence.ts";
import type { VersionValue } from "../versionTable.ts";

/** What an exported file says in a language, so that no row of it can lose how things stand with its claim. */
export interface ExchangeWords {
  /** BCP 47. */
  readonly language: string;
  /** Opens the title of a claim: "Reported, denied". */
  standing(denied: boolean): string;
  title(standing: string, sentence: string): string;
  sentence(facts: SentenceFacts, length: "full" | "short"): string;
  letter(letter: Letter): string;
  digit(digit: Digit): string;
  level(letter: Letter, digit: Digit): string;
  stance(stance: Stance): string;
  precision(code: Precision): string;
  version(value: VersionValue): string;
  /** "Reported, unverified. Claim C1A, data 1.0.0, graded by the editors." */
  caveat(claim: string, version: string): string;
}
