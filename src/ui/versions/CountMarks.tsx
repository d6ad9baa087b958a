import type { Count } from "#domain/schema/statement.ts";
import type { PlotRow } from "#domain/versionPlot.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./CountMarks.module.css";

interface CountMarksProps {
  readonly row: PlotRow;
  readonly numbers: readonly number[];
  /** The place of a number in per cent from the left. */
  readonly at: (value: number) => number;
}

/** The numbers of one telling on thin lines that the rows share; in words where it gives none. */
export function CountMarks({ row, numbers, at }: CountMarksProps) {
  const { versionPlot } = useAllMessages();
  return (
    <div className={styles.plot}>
      <svg className={styles.marks} height="22" aria-hidden="true" focusable="false">
        {numbers.map((value) => (
          <line
            key={value}
            className={styles.grid}
            x1={`${at(value)}%`}
            x2={`${at(value)}%`}
            y1="-2000"
            y2="4000"
          />
        ))}
        {row.counts.map((count) => (
          <CountMark key={`${count.min} ${count.of}`} count={count} at={at} isArticle={row.isArticle} />
        ))}
      </svg>
      {row.answer && <p className={styles.words}>{versionPlot.answers[row.answer]}</p>}
    </div>
  );
}

interface CountMarkProps {
  readonly count: Count;
  readonly at: (value: number) => number;
  readonly isArticle: boolean;
}

const line = 11;

/** A dot; open and smeared where it is "about", with a dotted tail where it has no end, a bar between two numbers. */
export function CountMark({ count: { min, max, about }, at, isArticle }: CountMarkProps) {
  const first = `${at(min)}%`;
  return (
    <>
      {about && <Smear x={first} />}
      {max === null && (
        <line
          className={styles.tail}
          x1={first}
          x2={at(min) < at(min + 1) ? "100%" : "0%"}
          y1={line}
          y2={line}
        />
      )}
      {max !== null && max !== min && (
        <>
          <line className={styles.bar} x1={first} x2={`${at(max)}%`} y1={line} y2={line} />
          <circle className={styles.dot} cx={`${at(max)}%`} cy={line} r="4" />
        </>
      )}
      {isArticle && <circle className={styles.ring} cx={first} cy={line} r="7" />}
      <circle className={about ? styles.open : styles.dot} cx={first} cy={line} r="4" />
    </>
  );
}

/** Nobody said how far from the number it may be: the smear has no end that could be read off. */
function Smear({ x }: { readonly x: string }) {
  return (
    <svg x={x} y={line - 3} overflow="visible" aria-hidden="true">
      {[20, 15, 10].map((half) => (
        <rect key={half} className={styles.smear} x={-half} y="0" width={2 * half} height="6" rx="3" />
      ))}
    </svg>
  );
}
