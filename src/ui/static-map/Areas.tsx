import type { AreaShape } from "#domain/static-map/areaShapes.ts";
import hues from "#ui/kit/hue.module.css";
import { Hung } from "./Hung.tsx";
import { signState } from "./signState.ts";

/** Pixels between the outlines of one country in several hues. */
const laneWidth = 2.6;
const lineWidth = 1.6;

/** The outline in a sign's stroke; only what lies inside of the border is seen, so half of its width. */
function Outline({ shape, sign, inner }: { shape: AreaShape; sign: string; inner: number }) {
  return (
    <>
      <use data-sign={sign} href={`#${shape.id}-line`} strokeWidth={2 * inner} />
      {shape.disputedOutline !== "" && (
        <path data-sign={sign} data-disputed="" strokeWidth={2 * inner} d={shape.disputedOutline} />
      )}
    </>
  );
}

/** A country: an inner line and an inner wash, cut off by its own border; further lanes lie further inside. */
function Country({ shape }: { readonly shape: AreaShape }) {
  const { id, parts, outline, lane } = shape;
  return (
    <>
      <clipPath id={`${id}-inside`}>
        {parts.map(({ data }) => (
          <path key={data} d={data} />
        ))}
      </clipPath>
      <defs>
        <path id={`${id}-line`} vectorEffect="non-scaling-stroke" d={outline} />
      </defs>
      <g clipPath={`url(#${id}-inside)`}>
        {lane === 0 && <Outline shape={shape} sign="wash" inner={8} />}
        <Outline shape={shape} sign="country" inner={lineWidth + lane * laneWidth} />
        {lane > 0 && <Outline shape={shape} sign="gap" inner={lane * laneWidth} />}
      </g>
    </>
  );
}

function Shape({ shape }: { readonly shape: AreaShape }) {
  const { at, parts } = shape;
  if (shape.shape === "country") return <Country shape={shape} />;
  if (at) {
    return (
      <Hung at={at}>
        <circle data-sign="point" r={3.5} />
      </Hung>
    );
  }
  return parts.map(({ data, alpha }) => (
    <path
      key={data}
      data-sign={shape.shape}
      fillOpacity={alpha === 1 ? undefined : Number(alpha.toFixed(3))}
      d={data}
    />
  ));
}

interface AreasProps {
  readonly areas: readonly AreaShape[];
  readonly selected: string | null;
}

/** Where the claims say that something was, as exactly as they say it. */
export function Areas({ areas, selected }: AreasProps) {
  const innerFirst = areas.toSorted((a, b) => b.lane - a.lane);
  return innerFirst.map((shape) => (
    <g key={shape.id} className={hues.hued} data-hue={shape.hue} {...signState(shape.claims, selected)}>
      <Shape shape={shape} />
    </g>
  ));
}
