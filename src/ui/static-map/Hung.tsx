import type { ReactNode } from "react";
import type { Spot } from "#domain/static-map/pathData.ts";

interface HungProps {
  readonly at: Spot;
  /** Whether it is drawn on a small map too. */
  readonly isEverywhere?: boolean;
  readonly children: ReactNode;
}

/** Something of one size on maps of all sizes, at a place that moves with the map. */
export function Hung({ at: [x, y], isEverywhere = true, children }: HungProps) {
  return (
    <g transform={`translate(${x} ${y})`} data-at={isEverywhere ? undefined : "full"}>
      <g data-fixed="">{children}</g>
    </g>
  );
}
