import type { Map as MapLibre } from "maplibre-gl";
import type { Site } from "./site.ts";

type Container = HTMLElement & { claimlinesMap?: MapLibre };
type Losing = Window & { lost?: WEBGL_lose_context | null };

/** Takes the live map's graphics context away, as a browser may when others need it. */
export const loseContext = (site: Site) =>
  site.map.evaluate((container: Container) => {
    const context = container.claimlinesMap?.getCanvas().getContext("webgl2");
    const lost = context?.getExtension("WEBGL_lose_context") ?? null;
    (window as Losing).lost = lost;
    lost?.loseContext();
  });

/** Gives it back. */
export const restoreContext = (site: Site) =>
  site.page.evaluate(() => (window as Losing).lost?.restoreContext());
