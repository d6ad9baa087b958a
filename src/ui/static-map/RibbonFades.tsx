import type { Spot } from "#domain/static-map/pathData.ts";
import type { RibbonShape } from "#domain/static-map/ribbonShapes.ts";

type Fade = NonNullable<RibbonShape["fade"]>;

const idOf = (id: string) => `ribbon-${id.replace("/", "-")}`;

/** The mask of a ribbon that fades, as a reference. */
export const fadeOf = (id: string) => `url(#${idOf(id)}-mask)`;

function Stops({ stops }: Pick<Fade, "stops">) {
  return stops.map(([share, strength]) => (
    <stop key={share} offset={share} stopColor={strength === 1 ? "white" : "black"} />
  ));
}

/** Where a share of the way lies: shares have two digits, so that this has them too. */
const spotAt = ({ from, to }: Fade, share: number): Spot => [
  Number((from[0] + share * (to[0] - from[0])).toFixed(2)),
  Number((from[1] + share * (to[1] - from[1])).toFixed(2)),
];

/** How strong a ribbon is along its way: where it fades at one end alone, from there to where it is whole. */
function Strength({ id, fade }: { readonly id: string; readonly fade: Fade }) {
  const { stops } = fade;
  const isOneEnd = stops.length === 2;
  const [start = 0, end = 1] = isOneEnd
    ? stops.toSorted(([, a], [, b]) => a - b).map(([share]) => share)
    : [];
  const [[x1, y1], [x2, y2]] = [spotAt(fade, start), spotAt(fade, end)];
  return (
    <linearGradient
      {...{ id, x1, y1, x2, y2 }}
      gradientUnits="userSpaceOnUse"
      href={isOneEnd ? "#one-end" : undefined}
    >
      {!isOneEnd && <Stops stops={stops} />}
    </linearGradient>
  );
}

/** Masks that are as strong as their ribbons along the way. */
export function RibbonFades({ ribbons }: { readonly ribbons: readonly RibbonShape[] }) {
  const fading = ribbons.flatMap(({ id, fade }) => (fade ? [{ id: idOf(id), fade }] : []));
  return (
    <>
      <linearGradient id="one-end">
        <Stops
          stops={[
            [0, 0],
            [1, 1],
          ]}
        />
      </linearGradient>
      {fading.map(({ id, fade }) => {
        const [x, y, width, height] = fade.reach;
        const room = { x, y, width, height };
        return [
          <Strength key={`${id}-strength`} id={`${id}-strength`} fade={fade} />,
          <mask key={`${id}-mask`} id={`${id}-mask`} maskUnits="userSpaceOnUse" {...room}>
            <rect fill={`url(#${id}-strength)`} {...room} />
          </mask>,
        ];
      })}
    </>
  );
}
