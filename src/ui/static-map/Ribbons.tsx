import type { RibbonShape } from "#domain/static-map/ribbonShapes.ts";
import { thread } from "#theme/signs.ts";
import hues from "#ui/kit/hue.module.css";
import { ClaimAnchor } from "./ClaimAnchor.tsx";
import { fadeOf } from "./RibbonFades.tsx";

interface RibbonsProps {
  readonly ribbons: readonly RibbonShape[];
  readonly selected: string | null;
}

/** Movements: a ribbon in the hue of the layer, and a thread in ink that repeats the digit. */
export function Ribbons({ ribbons, selected }: RibbonsProps) {
  return ribbons.map(({ id, claim, hue, digit, data, fade }) => {
    const line = digit && thread[digit];
    const lines = (
      <>
        <path data-sign="casing" d={data} />
        <path data-sign="ribbon" d={data} />
        {line && (
          <path
            data-sign="thread"
            data-digit={digit}
            d={data}
            strokeWidth={line.width}
            strokeDasharray={line.dash?.join(" ")}
            strokeLinecap={line.round ? "round" : undefined}
          />
        )}
      </>
    );
    return (
      <ClaimAnchor
        key={id}
        claim={claim}
        selected={selected}
        isNamed={false}
        className={hues.hued}
        data-hue={hue}
      >
        {fade ? <g mask={fadeOf(id)}>{lines}</g> : lines}
      </ClaimAnchor>
    );
  });
}
