import type { Teller } from "#domain/whole-chain/wholeChain.ts";
import { shortened } from "./acrossLabel.ts";

const mostCharacters = 18;
/** Wider than any face of ours sets a character of this size. */
const character = 6.1;

/** The code of a country, where the lane does not say it. */
const codeOf = ({ country }: Teller, isElsewhere: boolean) =>
  isElsewhere && country.length === 2 ? country : "";

/** A name that fits beside a sign, and the code of its country; in full it stands in the list and in the detail. */
export function threadLabel(
  teller: Teller,
  isElsewhere: boolean,
): { readonly name: string; readonly code: string } {
  const code = codeOf(teller, isElsewhere);
  return { name: shortened(teller.name, mostCharacters - (code ? code.length + 1 : 0)), code };
}

export function threadWidth(teller: Teller, isElsewhere: boolean): number {
  const { name, code } = threadLabel(teller, isElsewhere);
  return Math.ceil((name.length + (code ? code.length + 1 : 0)) * character);
}
