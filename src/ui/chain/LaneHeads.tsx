import { elsewhere } from "#domain/chain/lanes.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./ChainDrawing.module.css";

interface LaneHeadsProps {
  readonly lanes: readonly { readonly lane: string; readonly at: number }[];
  readonly width: number;
  readonly mirrored: (x: number) => number;
}

/** The countries of the lanes, by their codes; in full beside every name for those who cannot see the lanes. */
export function LaneHeads({ lanes, width, mirrored }: LaneHeadsProps) {
  const { chainDrawing, names } = useAllMessages();
  return (
    <svg className={styles.lanes} width={width} height="20" aria-hidden="true" focusable="false">
      {lanes.map(({ lane, at }, number) => (
        <text
          key={lane}
          className={styles.lane}
          x={lane === elsewhere && number > 0 ? mirrored(at - 8) : mirrored(at)}
          y="13"
          textAnchor={lane === elsewhere ? "start" : "middle"}
        >
          <title>{lane === elsewhere ? chainDrawing.elsewhere : names.country(lane)}</title>
          {lane === elsewhere ? chainDrawing.elsewhere : lane}
        </text>
      ))}
    </svg>
  );
}
