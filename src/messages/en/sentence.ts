import type { Phrase, SentenceFacts } from "#domain/sentence.ts";
import type { Body } from "#domain/tally.ts";
import { dates } from "./dates.ts";
import { list } from "./list.ts";

const strong = (text: string): Phrase => ({ text, strong: true });
const weak = (text: string): Phrase => ({ text, strong: false });
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function deny(bodies: readonly Body[], most: number): string {
  const named = bodies.slice(0, most).map(({ name }) => name);
  const others = bodies.length - named.length;
  const names = others > 0 ? [...named, others === 1 ? "one other" : `${others} others`] : named;
  const isOne = bodies.length === 1 && bodies[0]?.number === "one";
  return `${list(names)} ${isOne ? "denies" : "deny"} it`;
}

function repeated(reports: number): string {
  if (reports === 0) return "no report that carries it is known";
  return reports === 1 ? "1 report carries it" : `${reports} reports carry it`;
}

/**
 * The one way to speak of a claim: who said it, how many carry it, who denies it. "full" is for cards and
 * titles, "short" for lists and tooltips; neither states the claim as a fact.
 */
export function sentence(facts: SentenceFacts, length: "full" | "short"): readonly Phrase[] {
  const isFull = length === "full";
  const when = isFull && facts.said ? ` ${dates.onSpan(facts.said)}` : "";
  const phrases = [strong(`${capital(list(facts.leads))} said`), weak(`${when} that ${facts.that}`)];
  if (isFull) phrases.push(weak(`; ${repeated(facts.reports)}`));
  if (facts.deniedBy.length > 0) phrases.push(weak("; "), strong(`${deny(facts.deniedBy, isFull ? 4 : 2)}.`));
  else phrases.push(weak(isFull ? "; no denial was found." : "."));
  return phrases;
}
