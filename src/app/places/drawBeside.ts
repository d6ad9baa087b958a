import type { DrawingOrder, DrawnAreas } from "./drawnAreas.ts";
import workerUrl from "./placesWorker.ts?worker&url";

/**
 * Milliseconds after which a worker that has its order is given up. Browsers tell when one cannot start or dies; should
 * one say nothing, places drawn twice are better than a map without marks.
 */
const patience = 5000;

/**
 * Has a worker draw what is ordered, while the page goes on. It starts at once, and reads its code while the order is
 * on its way.
 * @param ordered null where there is nothing to draw.
 * @returns null where there was nothing to draw, nobody to do it, or something wrong with it.
 */
export function drawBeside(ordered: Promise<DrawingOrder | null>): Promise<DrawnAreas | null> {
  return new Promise((resolve) => {
    let worker: Worker | null = null;
    let giveUp: ReturnType<typeof setTimeout> | undefined;
    const end = (drawn: DrawnAreas | null) => {
      clearTimeout(giveUp);
      worker?.terminate();
      worker = null;
      resolve(drawn);
    };
    const onFault = (fault: Event) => {
      // The page draws itself then, and says what is wrong where it cannot.
      fault.preventDefault();
      end(null);
    };
    try {
      worker = new Worker(workerUrl, { type: "module" });
      worker.addEventListener("message", ({ data }) => end(data));
      worker.addEventListener("error", onFault);
      worker.addEventListener("messageerror", onFault);
    } catch {
      end(null);
    }
    ordered.then((order) => {
      if (!order || !worker) return end(null);
      giveUp = setTimeout(end, patience, null);
      worker.postMessage(order);
    });
  });
}
