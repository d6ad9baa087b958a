/** A frame's usual size in pixels: the width of a column of text, and room for map and words. */
export const frameSize = { width: 640, height: 600 } as const;

/** What a frame may do, and no more: scripts, its own origin, links in a new tab, downloads. */
export const frameSandbox =
  "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

export const frameAllow = "fullscreen; clipboard-write";

/** The mark by which `embed.js` finds a frame of ours that follows its height. */
export const followedFrame = "data-claimlines";
