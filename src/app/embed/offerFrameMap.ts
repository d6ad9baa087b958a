import type { Chosen } from "./chosenClaim.ts";
import type { FrameColours } from "./frameColours.ts";
import type { MapRequest } from "./mapRequest.ts";
import { type OfferedMap, offerMap } from "./offerMap.ts";
import { part } from "./parts.ts";
import type { Frame } from "./showFrame.ts";

/** What the static map looks at: the live one takes its place. */
const boundsShown = () =>
  (part("bounds")?.dataset.bounds ?? "").split(",").map(Number) as unknown as MapRequest["bounds"];

/** Offers the live map of what a frame shows, and keeps it in step with the list and the colours. */
export function offerFrameMap(
  { ask, facts, root }: Frame,
  chosen: Chosen,
  colours: FrameColours,
): OfferedMap | null {
  const { load, version } = ask;
  const offered = offerMap({
    load,
    module: new URL(facts.map, document.baseURI).href,
    start: (startMap, container, events) => {
      const { selected, shown } = chosen.now();
      const request = {
        root: root.href,
        atlas: facts.atlas,
        version: version === facts.newest ? null : version,
        claims: [...shown],
        selected,
        bounds: boundsShown(),
        theme: colours.now(),
      };
      return startMap(container, request, { ...events, onTouch: chosen.touch });
    },
  });
  chosen.onChange(({ selected }) => offered?.use((map) => map.select(selected)));
  colours.onChange(() => offered?.use((map) => map.recolour(colours.now())));
  return offered;
}
