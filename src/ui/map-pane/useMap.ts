import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { MapEvents, MountedMap } from "#map/mapView.ts";
import { hover, openClaim, rememberCamera } from "#store/actions.ts";
import { store } from "#store/store.ts";
import { afterPaint } from "./afterPaint.ts";
import type { ClaimChoice } from "./ChoiceDialog.tsx";
import type { MapStanding } from "./mapStanding.ts";
import { type MapSubject, mapViewer } from "./mapViewer.ts";
import { whenIdle } from "./whenIdle.ts";

interface MapUse {
  readonly standing: MapStanding;
  readonly choice: ClaimChoice | null;
  readonly endChoice: () => void;
  readonly retry: () => void;
  readonly zoomBy: (steps: 1 | -1) => void;
}

/** From the map's corner to the page's, counted from where lines of text begin. */
function onPage(element: HTMLElement, { x, y }: { readonly x: number; readonly y: number }) {
  const { left, top } = element.getBoundingClientRect();
  const isFromTheRight = getComputedStyle(element).direction === "rtl";
  return { x: isFromTheRight ? window.innerWidth - left - x : left + x, y: top + y };
}

/** Feeds a map from the store, past React, and lets its intents back in. Answers how to end that. */
function feed(container: HTMLElement, root: string, first: MapSubject, events: MapEvents) {
  let map: MountedMap | null = null;
  let subject = first;
  let ask = () => {};
  let isOver = false;
  const end = { current: () => {} };
  const start = async () => {
    const { mountMap } = await import("#map/mountMap.ts");
    if (isOver) return;
    const viewOf = mapViewer();
    const mounted = mountMap(container, root, events, viewOf(subject, store.getState()));
    map = mounted;
    const show = afterPaint(() => mounted.show(viewOf(subject, store.getState())));
    ask = show.ask;
    const stop = store.subscribe(ask);
    const watch = new ResizeObserver(() => mounted.resize());
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
): MapUse {
  const [standing, setStanding] = useState<MapStanding>({ kind: "poster" });
  const [choice, setChoice] = useState<ClaimChoice | null>(null);
  const [attempt, setAttempt] = useState(0);
  const running = useRef<ReturnType<typeof feed> | null>(null);
  const isKnown = subject !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt starts all of it again, another subject is told
  useEffect(() => {
    const element = container.current;
    if (!subject || !element) return;
    let isReady = false;
    const map = feed(element, root, subject, {
      onTouch(claims, at) {
        const [only] = claims;
        if (claims.length === 1 && only !== undefined) openClaim(only);
        else if (claims.length > 1) setChoice({ claims, at: onPage(element, at) });
      },
      onHover: hover,
      onMove: (camera) => isReady && rememberCamera(camera),
      onReady() {
        isReady = true;
        setStanding((now) => (now.kind === "ready" ? now : { kind: "ready", lacks: null }));
      },
      onFail(problem) {
        if (problem === "tiles-missing") return setStanding({ kind: "ready", lacks: problem });
        map.end();
        setStanding({ kind: "unavailable", problem });
      },
    });
    running.current = map;
    const cancel = whenIdle(() => {
      setStanding({ kind: "loading" });
      map.start().catch((error: unknown) => {
        console.error(error);
        setStanding({ kind: "unavailable", problem: "code-missing" });
      });
    });
    return () => {
      cancel();
      map.end();
    };
  }, [container, root, isKnown, attempt]);
  useEffect(() => {
    if (subject) running.current?.tell(subject);
  }, [subject]);
  return {
    standing,
    choice,
    endChoice: useCallback(() => setChoice(null), []),
    retry: useCallback(() => {
      setStanding({ kind: "poster" });
      setAttempt((before) => before + 1);
    }, []),
    zoomBy: useCallback((steps: 1 | -1) => running.current?.zoomBy(steps), []),
  };
}
