import { memo } from "react";
import { chainAcross } from "#domain/chain/chainAcross.ts";
import type { ChainGraph, ChainNode } from "#domain/chain/chainGraph.ts";
import { elsewhere } from "#domain/chain/lanes.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./AcrossDrawing.module.css";
import { AcrossPlace } from "./AcrossPlace.tsx";
import { changeOf, labelRoom } from "./acrossLabel.ts";
import { acrossPath } from "./acrossPath.ts";
import gutter from "./Gutter.module.css";
import { useAcrossNote } from "./useAcrossNote.ts";

interface AcrossDrawingProps {
  readonly graph: ChainGraph;
  readonly label: string;
  readonly onAsk: (node: string) => void;
}

/** A chain that runs across, from its beginning to its end, a band a country. */
export const AcrossDrawing = memo(({ graph, label, onAsk }: AcrossDrawingProps) => {
  const { chainDrawing, direction, names } = useAllMessages();
  const noteOf = useAcrossNote();
  const onWay = new Set(graph.edges.flatMap(({ from, to, onWay: way }) => (way ? [from, to] : [])));
  const isStrong = ({ id, sign }: ChainNode) => onWay.has(id) || sign === "origin";
  const { width, height, nodes, lines, lanes, times } = chainAcross(graph, (node) =>
    labelRoom({
      name: node.isArticle ? chainDrawing.article : node.name,
      isStrong: isStrong(node),
      note: noteOf(node),
      tag: changeOf(node),
    }),
  );
  const mirrored = (x: number) => (direction === "rtl" ? width - x : x);
  const reached = new Set(graph.edges.map(({ to }) => to));
  return (
    <svg
      className={styles.drawing}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-label={label}
    >
      {times.map(({ time, x }) => (
        <text key={time} className={styles.time} x={mirrored(x - 6)} y="22">
          {chainDrawing.time(time)}
        </text>
      ))}
      {lanes.map(({ lane, y }) => (
        <g key={lane}>
          <line className={styles.rule} x1="0" x2={width} y1={y} y2={y} />
          <text className={styles.lane} x={mirrored(0)} y={y + 28}>
            {lane === elsewhere ? chainDrawing.elsewhere : names.country(lane)}
          </text>
        </g>
      ))}
      <line className={styles.rule} x1="0" x2={width} y1={height - 1} y2={height - 1} />
      {lines.map((line) => (
        <path
          key={`${line.id} ${line.stroke.basis}`}
          className={gutter.line}
          d={acrossPath(line, mirrored)}
          data-line={line.stroke.line}
          data-basis={line.stroke.basis}
        />
      ))}
      {nodes.map((placed) => (
        <AcrossPlace
          key={placed.node.id}
          placed={placed}
          isStrong={isStrong(placed.node)}
          isReached={reached.has(placed.node.id)}
          mirrored={mirrored}
          onAsk={onAsk}
        />
      ))}
    </svg>
  );
});
