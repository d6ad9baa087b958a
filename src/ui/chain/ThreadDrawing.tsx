import { memo } from "react";
import { elsewhere } from "#domain/chain/lanes.ts";
import { type Bringing, isOut, tellersOut } from "#domain/whole-chain/broughtOut.ts";
import type { WholeAcross } from "#domain/whole-chain/wholeAcross.ts";
import type { TellerThreads } from "#domain/whole-chain/wholeList.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./ThreadDrawing.module.css";
import { ThreadLine } from "./ThreadLine.tsx";
import { ThreadPlace } from "./ThreadPlace.tsx";

interface ThreadDrawingProps {
  readonly laid: WholeAcross;
  readonly threads: readonly TellerThreads[];
  readonly bringing: Bringing;
  /** Of the layer that is brought out. */
  readonly hue: number | undefined;
  readonly onAsk: (teller: string | null) => void;
  readonly onKeep: (teller: string) => void;
}

/** Who had what from whom: a column a hand, a band a country; what is not brought out is faint. */
export const ThreadDrawing = memo((props: ThreadDrawingProps) => {
  const { laid, threads, bringing, hue, onAsk, onKeep } = props;
  const { direction, names, wholeChain: words } = useAllMessages();
  const { width, height, lanes, columns, lines, tellers } = laid;
  const mirrored = (x: number) => (direction === "rtl" ? width - x : x);
  const out = tellersOut(
    bringing,
    lines.map(({ route }) => route),
  );
  const threadsOf = new Map(threads.map((each) => [each.teller.id, each]));
  const sorted = lines
    .map((line) => ({ line, isOut: isOut(bringing, line.route) }))
    .sort((one, other) => Number(one.isOut) - Number(other.isOut));
  return (
    <svg
      className={styles.drawing}
      width={width}
      height={height}
      aria-label={words.label}
      data-brought={out !== null}
      data-hue={hue}
      onPointerLeave={() => onAsk(null)}
    >
      {columns.map((x, number) => (
        <text key={x} className={styles.hand} x={mirrored(x - 6)} y="18">
          {words.hands[number] ?? words.hand(number)}
        </text>
      ))}
      {lanes.map(({ lane, y }) => (
        <g key={lane}>
          <line className={styles.rule} x1="0" x2={width} y1={y} y2={y} />
          <text className={styles.lane} x={mirrored(0)} y={y + 15}>
            {lane === elsewhere ? words.elsewhere : names.country(lane)}
          </text>
        </g>
      ))}
      {sorted.map(({ line, isOut: isLineOut }) => (
        <ThreadLine
          key={`${line.route.from} ${line.route.to} ${line.route.basis}`}
          line={line}
          isOut={isLineOut}
          mirrored={mirrored}
        />
      ))}
      {tellers.map((placed) => (
        <ThreadPlace
          key={placed.teller.id}
          placed={placed}
          threads={threadsOf.get(placed.teller.id)}
          isElsewhere={!lanes.some(({ lane }) => lane === placed.teller.country)}
          isOut={out === null || out.has(placed.teller.id)}
          isAsked={bringing.teller === placed.teller.id}
          mirrored={mirrored}
          onAsk={onAsk}
          onKeep={onKeep}
        />
      ))}
    </svg>
  );
});
