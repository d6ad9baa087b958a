/** What the style sheet of MapLibre has for controls that this site draws itself or does not have: most of it, by icons. */
const unused =
  /\.maplibregl-(?:ctrl-(?:group|icon|zoom|fullscreen|shrink|compass|globe|terrain|geolocate|logo)|ctrl button|popup|marker|user-location|pseudo-fullscreen)/u;

/** The rules of a style sheet, each with its `@media` around it. */
function rulesOf(css: string): string[] {
  const rules: string[] = [];
  let [depth, from] = [0, 0];
  for (const { 0: brace, index } of css.matchAll(/[{}]/gu)) {
    depth += brace === "{" ? 1 : -1;
    if (depth > 0) continue;
    rules.push(css.slice(from, index + 1));
    from = index + 1;
  }
  return rules;
}

function isUsed(rule: string): boolean {
  if (rule.startsWith("@keyframes")) return false;
  const selectors = [...rule.matchAll(/(?:^|[{}])(?<list>[^{}@]+)\{/gu)].flatMap(
    ({ groups }) => groups?.list?.split(",") ?? [],
  );
  return selectors.some((selector) => !unused.test(selector));
}

/** MapLibre's style sheet without what nothing on this site wears. */
export const usedMapStyles = (css: string): string => rulesOf(css).filter(isUsed).join("\n");
