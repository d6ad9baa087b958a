/** The least and the most of numbers; ∞ and −∞ of none. `Math.min(...numbers)` ends with an error at some 100,000. */
export function extremes(numbers: Iterable<number>): readonly [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return [least, most];
}
