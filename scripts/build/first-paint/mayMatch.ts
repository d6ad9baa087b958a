import type { Selector, SelectorComponent } from "lightningcss";
import type { Element } from "./elementsOf.ts";

/** What nobody has done yet when a page is first painted. */
const later = new Set(["hover", "active", "focus", "focus-visible", "focus-within", "modal", "fullscreen"]);
/** Behind what is not open yet. */
const unseen = new Set(["backdrop", "selection"]);

/** Attributes that the page's first script may set, whatever the HTML says. */
const setAtOnce = new Set(["data-theme", "data-scripted", "data-awaited"]);

function hasAttribute(
  { tag, attributes }: Element,
  { name, operation }: Extract<SelectorComponent, { type: "attribute" }>,
): boolean {
  if (tag === "html" && setAtOnce.has(name)) return true;
  const value = attributes.get(name.toLowerCase());
  if (value === undefined) return false;
  return operation?.operator !== "equal" || value === operation.value;
}

const speaks = ({ attributes }: Element, languages: readonly string[]) =>
  languages.some((language) => attributes.get("lang")?.split("-")[0] === language);

function fits(element: Element, component: SelectorComponent, all: readonly Element[]): boolean {
  switch (component.type) {
    case "type":
      return component.name.toLowerCase() === element.tag;
    case "class":
      return element.classes.has(component.name);
    case "id":
      return element.attributes.get("id") === component.name;
    case "attribute":
      return hasAttribute(element, component);
    case "pseudo-element":
      return !unseen.has(component.kind);
    case "pseudo-class":
      if (component.kind === "is" || component.kind === "where") {
        return component.selectors.some((one) => mayMatch(one, all, element));
      }
      if (component.kind === "lang") return all.some((one) => speaks(one, component.languages));
      if (component.kind === "root") return element.tag === "html";
      if (component.kind === "has") return component.selectors.some((one) => mayMatch(one, all));
      return !later.has(component.kind);
    default:
      return true;
  }
}

/** Selectors of one element each, in their order. */
function compounds(selector: Selector): SelectorComponent[][] {
  const parts: SelectorComponent[][] = [[]];
  for (const component of selector) {
    if (component.type === "combinator" && component.value !== "pseudo-element") parts.push([]);
    else if (component.type !== "combinator") parts.at(-1)?.push(component);
  }
  return parts;
}

/**
 * Whether a selector may fit something of a page at its first paint: for each of its steps there is an element, wherever
 * that stands. Says "yes" too often rather than too rarely.
 * @param own where only one element may be meant by its last step.
 */
export function mayMatch(selector: Selector, elements: readonly Element[], own?: Element): boolean {
  const steps = compounds(selector);
  return steps.every((step, index) => {
    const meant = own && index === steps.length - 1 ? [own] : elements;
    return meant.some((element) => step.every((component) => fits(element, component, elements)));
  });
}
