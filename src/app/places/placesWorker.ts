// The worker that draws places beside the page, once.
import { type DrawingOrder, drawnAreas } from "./drawnAreas.ts";

addEventListener("message", ({ data }: MessageEvent<DrawingOrder>) => {
  postMessage(drawnAreas(data));
});
