import { type Hue, hues } from "#domain/schema/vocabulary.ts";
import type { AreaShape } from "#domain/static-map/areaShapes.ts";
import { hatch } from "#theme/signs.ts";
import styles from "#ui/kit/hue.module.css";
import type { MapForm } from "./mapForm.ts";

/** The hatch is part of the drawing, which grows with the map: so that it looks the same, it shrinks with it. */
const onSmallMaps = 2.4;

/** One line of a layer's hatch with the tint behind it; turned, it repeats the layer without colour. */
function Hatch({ hue }: { readonly hue: Hue }) {
  const { angle, every } = hatch[hue];
  return (
    <pattern
      id={`hatch-${hue}-usual`}
      className={styles.hued}
      data-hue={hue}
      patternUnits="userSpaceOnUse"
      width={every}
      height={every}
      patternTransform={`rotate(${-angle})`}
    >
      <rect data-sign="tint" width={every} height={every} />
      <path data-sign="hatch" d={`M0 ${every / 2}h${every}`} />
    </pattern>
  );
}

/** The same hatch for small maps. */
function SmallHatch({ hue }: { readonly hue: Hue }) {
  return (
    <pattern
      id={`hatch-${hue}-small`}
      href={`#hatch-${hue}-usual`}
      patternTransform={`scale(${onSmallMaps}) rotate(${-hatch[hue].angle})`}
    />
  );
}

const hatched: ReadonlySet<string> = new Set(["province", "district", "zone"] satisfies AreaShape["shape"][]);

/** Maps of these forms are small at times: the style sheet knows when. */
const hasSmall: Record<MapForm, boolean> = { atlas: true, frame: true, claim: false, lesson: false };

interface HatchesProps {
  readonly areas: readonly AreaShape[];
  readonly form: MapForm;
}

/** The hatches of the layers that are on the map. */
export function Hatches({ areas, form }: HatchesProps) {
  const used = new Set(areas.filter(({ shape }) => hatched.has(shape)).map(({ hue }) => hue));
  return hues
    .filter((hue) => used.has(hue))
    .map((hue) => [
      <Hatch key={`${hue}-usual`} hue={hue} />,
      hasSmall[form] && <SmallHatch key={`${hue}-small`} hue={hue} />,
    ]);
}
