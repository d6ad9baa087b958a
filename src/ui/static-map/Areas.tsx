import type { AreaShape } from "#domain/staticMap/areaShapes.ts";
import hues from "#ui/kit/hue.module.css";
import { Hung } from "./Hung.tsx";
import { signState } from "./signState.ts";

/** Pixels between the outlines of one country in several hues. */
const laneWidth = 2.6;

/** A country: an inner line and an inner wash, cut off by its own border; further lanes lie further inside. */
function Country({ shape }: { readonly shape: AreaShape }) {
  const { id, parts, outline, disputedOutline, lane } = shape;
  const line = `${id}-line`;
  return (
    <>
      <clipPath id={`${id}-inside`}>
        {parts.map(({ data }) => (
          <path key={data} d={data} />
        ))}
      </clipPath>
      <defs>
        <path id={line} vectorEffect="non-scaling-stroke" d={outline} />
      </defs>
      <g clipPath={`url(#${id}-inside)`}>
        {lane === 0 && <use data-sign="wash" href={`#${line}`} />}
        {lane === 0 && disputedOutline !== "" && <path data-sign="wash" d={disputedOutline} />}
        <use data-sign="country" href={`#${line}`} strokeWidth={2 * (1.6 + lane * laneWidth)} />
        {disputedOutline !== "" && (
          <path
            data-sign="country"
            data-disputed=""
            strokeWidth={2 * (1.6 + lane * laneWidth)}
            d={disputedOutline}
          />
        )}
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
  return areas.map((shape) => (
    <g key={shape.id} className={hues.hued} data-hue={shape.hue} {...signState(shape.claims, selected)}>
      <Shape shape={shape} />
    </g>
  ));
}
