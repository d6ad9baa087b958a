import type { FrameContent } from "#domain/embed/frameContent.ts";

/** Puts what the site has written for a frame into it. The HTML is of our own making, from our own host. */
export function placeContent(main: HTMLElement, { html, page, title }: FrameContent, root: URL): void {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  main.replaceChildren(...parsed.body.childNodes);
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
