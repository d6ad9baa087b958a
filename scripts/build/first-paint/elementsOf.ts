/** A start tag's own facts, as far as selectors ask for them. */
export interface Element {
  readonly tag: string;
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, string>;
}

const startTag = /<(?<tag>[a-z][\w-]*)(?<attributes>(?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/giu;
const attribute = /(?<name>[\w:-]+)(?:="(?<value>[^"]*)")?/gu;

function attributesIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(({ groups }) => [
      (groups?.name ?? "").toLowerCase(),
      groups?.value ?? "",
    ]),
  );
}

/** The elements of a page's HTML; of those that are alike one. */
export function elementsOf(html: string): Element[] {
  const alike = new Map<string, Element>();
  for (const { 0: text, groups } of html.matchAll(startTag)) {
    if (alike.has(text)) continue;
    const attributes = attributesIn(groups?.attributes ?? "");
    const classes = new Set((attributes.get("class") ?? "").split(/\s+/u).filter(Boolean));
    alike.set(text, { tag: (groups?.tag ?? "").toLowerCase(), classes, attributes });
  }
  return [...alike.values()];
}
