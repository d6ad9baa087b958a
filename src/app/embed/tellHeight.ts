import type { FrameParent } from "#domain/embed/frameParent.ts";
import { heightMessages } from "#domain/embed/heightMessages.ts";

/** Tells the page around the frame how high this is, now and whenever that changes; answers how to tell it again. */
export function tellHeight(main: HTMLElement, id: string, parent: FrameParent): () => void {
  let last = 0;
  const tell = (height: number) => {
    last = height;
    if (window.parent === window) return;
    // To any page: a frame does not know whose it is in, and its height is no secret.
    for (const message of heightMessages(id, height, parent)) window.parent.postMessage(message, "*");
  };
  const measured = () => Math.ceil(main.getBoundingClientRect().height);
  new ResizeObserver(() => {
    const height = measured();
    if (height !== last && height > 0) tell(height);
  }).observe(main);
  return () => tell(measured());
}
