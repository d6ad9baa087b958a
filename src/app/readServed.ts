import type { Served } from "#ui/static-map/served.ts";

/** Reads what a page's HTML was made with: `data-served`, written at build, and the static map as it stands. */
export function readServed(place: HTMLElement): Served {
  const { claim, story, signs }: Omit<Served, "map"> = JSON.parse(place.dataset.served ?? "{}");
  const map = place.querySelector("[data-static-map]")?.firstElementChild ?? null;
  return { claim: claim ?? null, story: story ?? null, signs: signs ?? [], map };
}
