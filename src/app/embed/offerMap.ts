import type { FrameLoad } from "#domain/embed/frameAsk.ts";
import { frame } from "#messages/en/frame.ts";
import controls from "#ui/map-pane/MapLibreControls.module.css";
import type { FrameMap, MapEvents, StartMap } from "./mapRequest.ts";
import { part, parts } from "./parts.ts";

/** Browsers that know say so; to others nobody has said anything. */
const isSavingData = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

interface Offer {
  /** The address of the module that starts it. */
  readonly module: string;
  readonly load: FrameLoad;
  readonly start: (
    startMap: StartMap,
    container: HTMLElement,
    events: Pick<MapEvents, "onReady" | "onFail">,
  ) => Promise<FrameMap>;
}

/** What the frame can do with its live map; before it is there, it loads it. */
export interface OfferedMap {
  readonly ask: () => void;
  readonly use: (use: (map: FrameMap) => void) => void;
}

/** Loads the live map when it is seen or asked for. Until it has drawn all, and where it cannot, the picture stays. */
export function offerMap({ load, module, start }: Offer): OfferedMap | null {
  const [frameMap, container, says] = [part("frame-map"), part("live"), part("map-says")];
  if (!frameMap || !container || !says) return null;
  if (controls.maplibre) frameMap.classList.add(controls.maplibre);
  let running: Promise<FrameMap> | null = null;
  const stand = (standing: "poster" | "loading" | "ready", words = "") => {
    frameMap.dataset.frameMap = standing;
    says.textContent = words;
  };
  const fail = () => {
    running = null;
    container.replaceChildren();
    stand("poster", frame.failed);
  };
  const begin = async () => {
    const { startMap }: { startMap: StartMap } = await import(/* @vite-ignore */ module);
    return start(startMap, container, { onReady: () => stand("ready"), onFail: fail });
  };
  const ask = () => {
    if (running) return;
    stand("loading", frame.loading);
    running = begin();
    running.catch((error: unknown) => {
      console.error(error);
      fail();
    });
  };
  part("load")?.addEventListener("click", ask);
  for (const button of parts("zoom")) {
    button.addEventListener("click", () => {
      ask();
      running?.then(
        ({ zoomBy }) => zoomBy(button.dataset.zoom === "1" ? 1 : -1),
        () => {},
      );
    });
  }
  if (load === "auto" && !isSavingData()) {
    const seen = new IntersectionObserver((all) => {
      if (!all.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      ask();
    });
    seen.observe(frameMap);
  }
  return { ask, use: (use) => running?.then(use, () => {}) };
}
