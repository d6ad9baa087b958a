import type { ClaimMarks } from "#domain/marks/mark.ts";
import type { Theme } from "#theme/palette.ts";

/** Where the map looks: longitude and latitude in degrees, MapLibre's zoom. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** A wish to look somewhere, met once for each new object. Bounds are [west, south, east, north] in degrees; the zoom is at most `closest`. */
export type CameraWish =
  | { readonly kind: "camera"; readonly camera: Camera }
  | {
      readonly kind: "bounds";
      readonly bounds: readonly [number, number, number, number];
      readonly closest?: number;
    };

/** Words that stand on the map, in the reader's language. */
export interface MapWords {
  readonly destinationNotStated: string;
  readonly originNotStated: string;
  /** "about 38 km" written on a circle. */
  readonly radius: (kilometres: number) => string;
  readonly severalClaims: (count: number) => string;
  /** "6 claims, 4 denied", in the stead of their glyphs. */
  readonly severalDenied: (count: number, denied: number) => string;
  readonly attribution: string;
  readonly controls: Readonly<Record<string, string>>;
}

/** All that the map shows, as plain data. What is the same object as before makes no call. */
export interface MapView {
  readonly marks: ClaimMarks;
  /** Ids of the claims that pass the filter. */
  readonly shown: ReadonlySet<string>;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly wish: CameraWish | null;
  readonly theme: Theme;
  readonly language: string;
  readonly words: MapWords;
}

export type MapFailure = "no-webgl" | "context-lost" | "worker-blocked" | "tiles-missing";

/** What the map tells: intents of the reader, never MapLibre's events. */
export interface MapEvents {
  /** The reader touched a place where these claims lie; one claim is a pick, several are a choice, none is a miss. */
  onTouch(claims: readonly string[], at: { readonly x: number; readonly y: number }): void;
  onHover(claim: string | null): void;
  /** The map has come to rest; `isByReader` where the reader moved it, and not a wish. */
  onMove(camera: Camera, isByReader: boolean): void;
  /** After the first idle. */
  onReady(): void;
  onFail(failure: MapFailure): void;
}

export interface MountedMap {
  show(view: MapView): void;
  zoomBy(steps: 1 | -1): void;
  resize(): void;
  remove(): void;
}

/** In a frame one finger or a turn of the wheel moves the page around it, and the map needs two or a key. */
export type Gestures = "free" | "cooperative";

export type MountMap = (
  container: HTMLElement,
  root: string,
  events: MapEvents,
  first: MapView,
  gestures?: Gestures,
) => Promise<MountedMap>;
