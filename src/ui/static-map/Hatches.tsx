import { type Hue, hues } from "#domain/schema/vocabulary.ts";
import { hatch } from "#theme/signs.ts";
import styles from "#ui/kit/hue.module.css";
import { type HatchSize, hatchId, hatchSizes } from "./hatchIds.ts";

/** One line of a layer's hatch with the tint behind it; turned, it repeats the layer without colour. */
function Hatch({ hue, size }: { readonly hue: Hue; readonly size: HatchSize }) {
  const { angle, every } = hatch[hue];
  const scale = hatchSizes[size];
  return (
    <pattern
      id={hatchId(hue, size)}
      className={styles.hued}
      data-hue={hue}
      patternUnits="userSpaceOnUse"
      width={every}
      height={every}
      patternTransform={`scale(${scale}) rotate(${-angle})`}
    >
      <rect data-sign="tint" width={every} height={every} />
      <path data-sign="hatch" d={`M0 ${every / 2}h${every}`} />
    </pattern>
  );
}

/** The hatches of the layers that are on the map, for three sizes of map. */
export function Hatches({ used }: { readonly used: ReadonlySet<Hue> }) {
  const sizes = Object.keys(hatchSizes) as HatchSize[];
  return hues
    .filter((hue) => used.has(hue))
    .flatMap((hue) => sizes.map((size) => <Hatch key={hatchId(hue, size)} hue={hue} size={size} />));
}
