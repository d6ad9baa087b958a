import { Minus, Plus } from "lucide-react";
import {
  type Grade,
  type Hands,
  handsFor,
  highest,
  mostHands,
  type Round,
  raise,
  rounds,
} from "#domain/classroom/hands.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import { useClassroom } from "./context.ts";
import styles from "./HandBars.module.css";

interface HandBarsProps {
  readonly hands: Hands;
  readonly grades: readonly Grade[];
  readonly words: Readonly<Record<string, string>>;
  /** The vote that is being counted. */
  readonly round: Round;
  readonly onHands: (hands: Hands) => void;
}

const room = 100;

/** For each grade the bars of both votes with their numbers, and below them what counts the hands. */
export function HandBars({ hands, grades, words, round, onHands }: HandBarsProps) {
  const { teach } = useClassroom();
  const top = highest(hands, grades);
  return (
    <ul className={styles.bars}>
      {grades.map((grade) => (
        <li key={grade} className={styles.grade} data-apart={grade === "F" || grade === 6}>
          <div className={styles.both} aria-hidden="true">
            {rounds.map((each) => (
              <Bar key={each} round={each} count={handsFor(hands, each, grade)} top={top} />
            ))}
          </div>
          <b className={styles.name}>{grade}</b>
          <span className={styles.word}>{words[grade]}</span>
          <input
            className={styles.count}
            type="number"
            inputMode="numeric"
            min={0}
            max={mostHands}
            aria-label={`${teach.rounds[round]}. ${teach.hand(grade, words[grade] ?? "")}`}
            value={handsFor(hands, round, grade)}
            onChange={({ target }) => onHands(raise(hands, round, grade, target.valueAsNumber || 0))}
          />
          <div className={styles.steps}>
            <IconButton
              icon={Minus}
              className={styles.button}
              label={teach.oneLess(grade)}
              onClick={() => onHands(raise(hands, round, grade, handsFor(hands, round, grade) - 1))}
            />
            <IconButton
              icon={Plus}
              className={styles.button}
              label={teach.oneMore(grade)}
              onClick={() => onHands(raise(hands, round, grade, handsFor(hands, round, grade) + 1))}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

interface BarProps {
  readonly round: Round;
  readonly count: number;
  readonly top: number;
}

function Bar({ round, count, top }: BarProps) {
  const high = (count / top) * room;
  return (
    <div className={styles.bar}>
      <span className={styles.number}>{count}</span>
      <svg
        className={styles.drawing}
        viewBox={`0 0 30 ${room + 4}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect data-round={round} x={2} y={room + 2 - high} width={26} height={high} />
      </svg>
    </div>
  );
}
