const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as it may stand in SVG, in content and between quotation marks alike. */
export const svgText = (text: string) => text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);

type Value = string | number | undefined;

/** An element with its attributes; those without a value are left out. */
export function element(name: string, attributes: Readonly<Record<string, Value>>, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${svgText(String(value))}"`)
    .join("");
  return `<${name}${written}${content === "" ? "/>" : `>${content}</${name}>`}`;
}
