import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { MapEvents, MountedMap } from "#map/mapView.ts";
import { hover, lookAgain, rememberCamera } from "#store/actions.ts";
import { store } from "#store/store.ts";
import { afterPaint } from "./afterPaint.ts";
import { loadAhead, loadMap } from "./loadMap.ts";
import type { MapStanding } from "./mapStanding.ts";
import { type MapSubject, mapViewer } from "./mapViewer.ts";
import { whenIdle } from "./whenIdle.ts";

interface MapUse {
  readonly standing: MapStanding;
  readonly retry: () => void;
  readonly zoomBy: (steps: 1 | -1) => void;
}

/** Feeds a map from the store, past React, and lets its intents back in. Answers how to end that. */
function feed(container: HTMLElement, root: string, first: MapSubject, events: MapEvents) {
  let map: MountedMap | null = null;
  let subject = first;
  let ask = () => {};
  let isOver = false;
  const end = { current: () => {} };
  const start = async () => {
    const code = loadMap();
    const viewOf = mapViewer();
    loadAhead()
      .then(({ workAhead }) => workAhead(container, viewOf(subject, store.getState())))
      // Whatever is wrong with it, the map itself says.
      .catch(() => {});
    const { mountMap } = await code;
    if (isOver) return;
    const mounted = await mountMap(container, root, events, viewOf(subject, store.getState()));
    if (isOver) return mounted.remove();
    map = mounted;
    let isResized = false;
    const show = afterPaint(() => {
      // A card that opens beside the map is painted before the map, now narrower, is drawn anew.
      if (isResized) mounted.resize();
      isResized = false;
      mounted.show(viewOf(subject, store.getState()));
    });
    ask = show.ask;
    const stop = store.subscribe(ask);
    // What has changed while it was being made.
    ask();
    let isFirst = true;
    const watch = new ResizeObserver(() => {
      // The first size that it tells is the one that the map was made with.
      isResized = !isFirst;
      isFirst = false;
      if (isResized) ask();
    });
    watch.observe(container);
    end.current = () => {
      stop();
      show.cancel();
      watch.disconnect();
      mounted.remove();
    };
  };
  return {
    start,
    tell(next: MapSubject) {
      if (next === subject) return;
      subject = next;
      ask();
    },
    zoomBy: (steps: 1 | -1) => map?.zoomBy(steps),
    end: () => {
      isOver = true;
      end.current();
    },
  };
}

/** Loads the map when the page has nothing better to do, and keeps it for as long as its subject is open. */
export function useMap(
  container: RefObject<HTMLElement | null>,
  root: string,
  subject: MapSubject | null,
  onTouch: MapEvents["onTouch"],
): MapUse {
  const [standing, setStanding] = useState<MapStanding>({ kind: "poster" });
  const [attempt, setAttempt] = useState(0);
  const running = useRef<ReturnType<typeof feed> | null>(null);
  const isKnown = subject !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt starts all of it again, another subject is told
  useEffect(() => {
    const element = container.current;
    if (!subject || !element) return;
    let isReady = false;
    const map = feed(element, root, subject, {
      onTouch,
      onHover: hover,
      onMove: (camera, isByReader) => isReady && rememberCamera(camera, isByReader),
      onReady() {
        isReady = true;
        setStanding((now) => (now.kind === "ready" ? now : { kind: "ready", lacks: null }));
      },
      onFail(problem) {
        if (problem === "tiles-missing") return setStanding({ kind: "ready", lacks: problem });
        // A lost context may come back, and with it the same map; the browser alone knows.
        if (problem !== "context-lost") map.end();
        setStanding({ kind: "unavailable", problem });
      },
    });
    running.current = map;
    const cancel = whenIdle(() => {
      setStanding({ kind: "loading" });
      map.start().catch((error: unknown) => {
        console.error(error);
        setStanding({ kind: "unavailable", problem: null });
      });
    });
    return () => {
      cancel();
      map.end();
    };
  }, [container, root, isKnown, attempt, onTouch]);
  useEffect(() => {
    if (subject) running.current?.tell(subject);
  }, [subject]);
  return {
    standing,
    retry: useCallback(() => {
      lookAgain();
      setStanding({ kind: "poster" });
      setAttempt((before) => before + 1);
    }, []),
    zoomBy: useCallback((steps: 1 | -1) => running.current?.zoomBy(steps), []),
  };
}
