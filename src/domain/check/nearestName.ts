/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = [...b, ""].map((_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    let last = i + 1;
    const [first = 0, ...others] = row;
    let diagonal = first;
    const next = others.map((above, j) => {
      const changed = diagonal + (letter === b[j] ? 0 : 1);
      diagonal = above;
      last = Math.min(changed, above + 1, last + 1);
      return last;
    });
    row = [i + 1, ...next];
  }
  return Math.max(...row.slice(-1));
}

/** The name that somebody most likely meant, or null where none is near. */
export function nearestName(written: string, names: Iterable<string>): string | null {
  const short = written.slice(0, 80).toLowerCase();
  let nearest: string | null = null;
  // Of a very short name anything is near, so there only its capitals may differ.
  let least = short.length < 4 ? 1 : Math.ceil(short.length / 3) + 1;
  for (const name of names) {
    if (Math.abs(name.length - short.length) >= least) continue;
    const letters = distance(short, name.toLowerCase());
    if (letters < least) [nearest, least] = [name, letters];
  }
  return nearest;
}

/** " Did you mean “claims.json”?", or nothing where no name is near. */
export function didYouMean(written: string, names: Iterable<string>): string {
  const nearest = nearestName(written, names);
  return nearest === null ? "" : ` Did you mean “${nearest}”?`;
}
