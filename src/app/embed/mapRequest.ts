import type { FrameTheme } from "#domain/embed/frameAsk.ts";
import type { Bounds } from "#domain/marks/mark.ts";

/** What the live map of a frame is to show; all that it needs of the frame. */
export interface MapRequest {
  /** The site's root as an absolute address. */
  readonly root: string;
  readonly atlas: string;
  /** An older version of the data, or null for the newest. */
  readonly version: string | null;
  readonly claims: readonly string[];
  readonly selected: string | null;
  /** What is looked at: west, south, east and north in degrees. */
  readonly bounds: Bounds;
  readonly theme: "light" | "dark";
}

export interface MapEvents {
  readonly onTouch: (claims: readonly string[]) => void;
  readonly onReady: () => void;
  readonly onFail: () => void;
}

export interface FrameMap {
  readonly zoomBy: (steps: 1 | -1) => void;
  readonly select: (claim: string | null) => void;
  readonly recolour: (theme: "light" | "dark") => void;
}

export type StartMap = (container: HTMLElement, request: MapRequest, events: MapEvents) => Promise<FrameMap>;

/** The theme as it is drawn: that of the device where a frame is asked for none. */
export function drawnTheme(theme: FrameTheme, device: MediaQueryList): "light" | "dark" {
  if (theme !== "system") return theme;
  return device.matches ? "dark" : "light";
}
