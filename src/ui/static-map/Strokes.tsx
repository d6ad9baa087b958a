import type { StrokeShape } from "#domain/static-map/ribbonShapes.ts";
import { Hung } from "./Hung.tsx";
import { signState } from "./signState.ts";

const paths = { bar: "M-8 0h16", chevron: "M-4.6 6.2 0 .4 4.6 6.2" } as const;

interface StrokesProps {
  readonly strokes: readonly StrokeShape[];
  readonly selected: string | null;
}

/** Bars across denied ribbons, chevrons where a destination is stated. */
export function Strokes({ strokes, selected }: StrokesProps) {
  return strokes.map(({ id, claims, stroke, at, bearing, isEverywhere }) => (
    <g key={id} {...signState(claims, selected)}>
      <Hung at={at} isEverywhere={isEverywhere}>
        <g transform={`rotate(${bearing})`}>
          <path data-sign={`${stroke}-casing`} d={paths[stroke]} />
          <path data-sign={stroke} d={paths[stroke]} />
        </g>
      </Hung>
    </g>
  ));
}
