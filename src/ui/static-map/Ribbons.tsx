import type { RibbonShape } from "#domain/static-map/ribbonShapes.ts";
import { thread } from "#theme/signs.ts";
import hues from "#ui/kit/hue.module.css";
import { ClaimAnchor } from "./ClaimAnchor.tsx";

/** A mask that is as strong as the ribbon along its way. */
function Fade({ id, fade }: { readonly id: string; readonly fade: NonNullable<RibbonShape["fade"]> }) {
  const { from, to, stops, reach } = fade;
  const [x, y, width, height] = reach;
  return (
    <>
      <linearGradient
        id={`${id}-strength`}
        gradientUnits="userSpaceOnUse"
        x1={from[0]}
        y1={from[1]}
        x2={to[0]}
        y2={to[1]}
      >
        {stops.map(([share, strength]) => (
          <stop key={share} offset={share} stopColor={strength === 1 ? "white" : "black"} />
        ))}
      </linearGradient>
      <mask id={`${id}-mask`} maskUnits="userSpaceOnUse" x={x} y={y} width={width} height={height}>
        <rect fill={`url(#${id}-strength)`} x={x} y={y} width={width} height={height} />
      </mask>
    </>
  );
}

const idOf = (id: string) => `ribbon-${id.replace("/", "-")}`;

interface RibbonsProps {
  readonly ribbons: readonly RibbonShape[];
  readonly selected: string | null;
}

/** Movements: a ribbon in the hue of the layer, and a thread in ink that repeats the digit. */
export function Ribbons({ ribbons, selected }: RibbonsProps) {
  return ribbons.map(({ id, claim, hue, digit, data, fade }) => {
    const line = digit && thread[digit];
    return (
      <ClaimAnchor key={id} claim={claim} selected={selected} isNamed={false}>
        <g className={hues.hued} data-hue={hue}>
          {fade && <Fade id={idOf(id)} fade={fade} />}
          <g mask={fade ? `url(#${idOf(id)}-mask)` : undefined}>
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
          </g>
        </g>
      </ClaimAnchor>
    );
  });
}
