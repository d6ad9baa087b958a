import type { AreaShape } from "#domain/static-map/areaShapes.ts";
import hues from "#ui/kit/hue.module.css";
import { fixed, hungAt } from "./hung.ts";
import { signState } from "./signState.ts";

/** Pixels between the outlines of one country in several hues. */
const laneWidth = 2.6;
const lineWidth = 1.6;

const insideId = ({ id }: AreaShape) => `${id}-inside`;

/** What lies inside of each country's border. */
export function Insides({ areas }: { readonly areas: readonly AreaShape[] }) {
  return areas
    .filter(({ shape }) => shape === "country")
    .map((country) => (
      <clipPath key={country.id} id={insideId(country)}>
        {country.parts.map(({ data }) => (
          <path key={data} d={data} />
        ))}
      </clipPath>
    ));
}

/** The outline in a sign's stroke; only what lies inside of the border is seen, so half of its width. */
function Outline({ shape, sign, inner }: { shape: AreaShape; sign: string; inner: number }) {
  return (
    <>
      <path data-sign={sign} strokeWidth={2 * inner} d={shape.outline} />
      {shape.disputedOutline !== "" && (
        <path data-sign={sign} data-disputed="" strokeWidth={2 * inner} d={shape.disputedOutline} />
      )}
    </>
  );
}

/** A country: an inner line and an inner wash; further lanes lie further inside. */
function Country({ shape }: { readonly shape: AreaShape }) {
  const { lane } = shape;
  return (
    <>
      {lane === 0 && <Outline shape={shape} sign="wash" inner={8} />}
      <Outline shape={shape} sign="country" inner={lineWidth + lane * laneWidth} />
      {lane > 0 && <Outline shape={shape} sign="gap" inner={lane * laneWidth} />}
    </>
  );
}

interface AreaProps {
  readonly shape: AreaShape;
  readonly selected: string | null;
}

function Area({ shape, selected }: AreaProps) {
  const { at, parts } = shape;
  const own = { className: hues.hued, "data-hue": shape.hue, ...signState(shape.claims, selected) };
  if (shape.shape === "country") {
    return (
      <g {...own}>
        <g clipPath={`url(#${insideId(shape)})`}>
          <Country shape={shape} />
        </g>
      </g>
    );
  }
  if (at) {
    return (
      <g {...own} {...hungAt(at)}>
        <circle {...fixed} data-sign="point" r={3.5} />
      </g>
    );
  }
  const drawn = parts.map(({ data, alpha }) => ({
    "data-sign": shape.shape,
    fillOpacity: alpha === 1 ? undefined : Number(alpha.toFixed(3)),
    d: data,
  }));
  if (drawn.length === 1) return <path {...own} {...drawn[0]} />;
  return (
    <g {...own}>
      {drawn.map((part) => (
        <path key={part.d} {...part} />
      ))}
    </g>
  );
}

interface AreasProps {
  readonly areas: readonly AreaShape[];
  readonly selected: string | null;
}

/** Where the claims say that something was, as exactly as they say it. */
export function Areas({ areas, selected }: AreasProps) {
  const innerFirst = areas.toSorted((a, b) => b.lane - a.lane);
  return innerFirst.map((shape) => <Area key={shape.id} shape={shape} selected={selected} />);
}
