/** All that can be reached from one id by following links. */
function reachable(from: string, links: ReadonlyMap<string, Iterable<string>>): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const next of links.get(id) ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        waiting.push(next);
      }
    }
  }
  return seen;
}

/** Groups of ids that all lead to each other, by whatever way; what leads to nothing that leads back is in none. */
export function circles(links: ReadonlyMap<string, Iterable<string>>): readonly (readonly string[])[] {
  const reach = new Map([...links.keys()].map((id) => [id, reachable(id, links)]));
  const placed = new Set<string>();
  return [...reach].flatMap(([id, reached]) => {
    if (placed.has(id) || !reached.has(id)) return [];
    const group = [...reached].filter((other) => reach.get(other)?.has(id)).sort();
    for (const each of group) placed.add(each);
    return [group];
  });
}
