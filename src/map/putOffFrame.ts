/** Milliseconds: what a touch opens is painted by then, and what it changes on the map is mostly drawn already. */
const moment = 500;

/** What is asked of MapLibre. It marks the frame as its own; the version is pinned, and a test holds it to this. */
export interface FrameMap {
  _frameRequest: AbortController | null;
  isMoving(): boolean;
  triggerRepaint(): void;
}

/**
 * Puts off the frame that MapLibre asks for after every press, though nothing has moved: in it the whole map would be
 * drawn, before the browser paints what the press opens.
 */
export function putOffFrame(map: FrameMap): void {
  if (!map._frameRequest || map.isMoving()) return;
  map._frameRequest.abort();
  map._frameRequest = null;
  setTimeout(() => map.triggerRepaint(), moment);
}
