import { useContext, useRef } from "react";
import type { MapEvents } from "#map/mapView.ts";
import { StillMap } from "./StillMap.tsx";
import { ServedContext } from "./served.ts";
import { useMapInStep } from "./useMapInStep.ts";
import { useMapTouch } from "./useMapTouch.ts";

interface ServedMapProps {
  /** Whether the live map stands over it. */
  readonly isCovered: boolean;
  readonly onTouch: MapEvents["onTouch"];
}

/** The page's own static map, which can be touched and keeps in step with what is chosen. */
export function ServedMap({ isCovered, onTouch }: ServedMapProps) {
  const map = useContext(ServedContext)?.map ?? null;
  const frame = useRef<HTMLDivElement>(null);
  useMapInStep(frame);
  useMapTouch(frame, onTouch);
  return map === null ? null : <StillMap map={map} frame={frame} isCovered={isCovered} />;
}
