import type { FrameContent } from "#domain/embed/frameContent.ts";

/**
 * Tells style sheets how large a static map was laid out: signs and words keep their size by it. Of all frames' maps
 * hardly two have the same form.
 */
function tellForm(map: SVGSVGElement): void {
  const { width, height } = map.viewBox.baseVal;
  map.style.setProperty("--sheet-width", `${width}px`);
  map.style.setProperty("--sheet-form", String(width / height));
}

/** Puts what the site has written for a frame into it. The HTML is of our own making, from our own host. */
export function placeContent(main: HTMLElement, { html, page, title }: FrameContent, root: URL): void {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  main.replaceChildren(...parsed.body.childNodes);
  for (const map of main.querySelectorAll<SVGSVGElement>("svg[data-view]")) tellForm(map);
  document.title = title;
  const canonical = document.createElement("link");
  canonical.rel = "canonical";
  const address = new URL(page, root);
  // A story is one page, whatever the step.
  if (address.searchParams.has("step")) address.search = "";
  canonical.href = address.href;
  document.querySelector("link[rel=canonical]")?.remove();
  document.head.append(canonical);
}
