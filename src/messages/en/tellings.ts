/** One end to another: "Pakistan to Tajikistan", where either may not be stated. */
function way(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return `${from} to ${to}`;
  if (from !== null) return `from ${from}, destination not stated`;
  return to === null ? "neither end stated" : `to ${to}, origin not stated`;
}

export const tellings = {
  title: "Draw it on the map as told by",
  all: (count: number) => `all ${count} tellings together`,
  way,
  /** "Maria Zakharova and 2 others (30 Jan 2019)". */
  teller: (name: string, others: number, day: string) =>
    `${name}${others === 0 ? "" : others === 1 ? " and 1 other" : ` and ${others} others`} (${day})`,
  option: (teller: string, ways: readonly string[]) => `${teller}: ${ways.join("; ")}`,
  onMap: (claim: string, isOne: boolean) => `${claim}, ${isOne ? "only " : ""}as told by`,
  /** "C4B, raided by". */
  actor: (claim: string, field: string) => `${claim}, ${field.charAt(0).toLowerCase()}${field.slice(1)}`,
  actors: (count: number) => `${count} different accounts`,
  soSays: (teller: string) => `as told by ${teller}`,
  drawnAs: (claim: string, telling: string) =>
    `The map draws ${claim} as told by ${telling}. Its level stays as it is.`,
  drawnAll: (claim: string) => `The map draws all tellings of ${claim}.`,
};
