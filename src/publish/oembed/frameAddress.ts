/** The address that a frame shows: the claim's own page. */
export const frameAddress = (site: string, claim: string) => `${site}c/${encodeURIComponent(claim)}/`;

/** A frame's usual size in pixels. */
export const frameSize = { width: 640, height: 480 } as const;

/** What the frame may do, and no more: scripts, its own origin, links in a new tab, downloads. */
export const sandbox =
  "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";
