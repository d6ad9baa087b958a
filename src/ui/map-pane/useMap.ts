import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { MapEvents, MountedMap } from "#map/mapView.ts";
import { hover, openClaim, rememberCamera } from "#store/actions.ts";
import { store } from "#store/store.ts";
import type { ClaimChoice } from "./ChoiceDialog.tsx";
import type { MapStanding } from "./mapStanding.ts";
import { type MapSubject, mapViewOf } from "./mapViewOf.ts";
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
function feed(container: HTMLElement, root: string, subject: MapSubject, events: MapEvents) {
  let map: MountedMap | null = null;
  let isOver = false;
  const end = { current: () => {} };
  const start = async () => {
    const { mountMap } = await import("#map/mountMap.ts");
    if (isOver) return;
    const viewOf = mapViewOf(subject);
    const mounted = mountMap(container, root, events, viewOf(store.getState()));
    map = mounted;
    const stop = store.subscribe((choices) => mounted.show(viewOf(choices)));
    const watch = new ResizeObserver(() => mounted.resize());
    watch.observe(container);
    end.current = () => {
      stop();
      watch.disconnect();
      mounted.remove();
    };
  };
  return {
    start,
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt starts all of it again
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
      map.start().catch(() => setStanding({ kind: "unavailable", problem: "code-missing" }));
    });
    return () => {
      cancel();
      map.end();
    };
  }, [container, root, subject, attempt]);
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
