/** Circles among links from one id to others, each once, from the id at which it was first met. */
export function findCircles(links: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of links.keys()) {
    // An own stack, since a chain may be longer than the program's.
    const way: string[] = [];
    const pending: { id: string; leave: boolean }[] = [{ id: start, leave: false }];
    for (let step = pending.pop(); step; step = pending.pop()) {
      const { id, leave } = step;
      if (leave) {
        way.pop();
        done.add(id);
      } else if (way.includes(id)) {
        circles.push(way.slice(way.indexOf(id)));
      } else if (!done.has(id)) {
        way.push(id);
        pending.push({ id, leave: true });
        for (const next of links.get(id) ?? []) pending.push({ id: next, leave: false });
      }
    }
  }
  return circles;
}
