/** Whether this page may fill the screen: a frame may be forbidden to. */
export const mayFillScreen = () => document.fullscreenEnabled === true;

/** Fills the screen, or leaves it; a browser that refuses stays as it is. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Not allowed just now: the window stays as large as it is.
  }
}
