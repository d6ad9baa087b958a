import type { StrokeShape } from "#domain/static-map/ribbonShapes.ts";
import { fixed, hungAt } from "./hung.ts";
import { signState } from "./signState.ts";

const paths = { bar: "M-8 0h16", chevron: "M-4.6 6.2 0 .4 4.6 6.2" } as const;

interface StrokesProps {
  readonly strokes: readonly StrokeShape[];
  readonly selected: string | null;
}

/** Bars across denied ribbons, chevrons where a destination is stated. */
export function Strokes({ strokes, selected }: StrokesProps) {
  return strokes.map(({ id, claims, stroke, at, bearing, isEverywhere }) => {
    const { transform, ...hung } = hungAt(at, isEverywhere);
    const turned = `${transform} rotate(${bearing})`;
    return (
      <g key={id} {...hung} transform={turned} {...signState(claims, selected)}>
        <path {...fixed} data-sign={`${stroke}-casing`} d={paths[stroke]} />
        <path {...fixed} data-sign={stroke} d={paths[stroke]} />
      </g>
    );
  });
}
