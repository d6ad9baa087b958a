import type { EditorsGrade } from "#domain/classroom/editorsGrade.ts";
import { useMessages } from "#ui/kit/context.ts";
import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import { EditorsReasons } from "./EditorsReasons.tsx";
import styles from "./StepGrade.module.css";

interface StepGradeProps {
  readonly grade: EditorsGrade;
  readonly isDenied: boolean;
}

/** Letter and digit in large, two judgements side by side, with the editors' reasons. */
export function StepGrade({ grade, isDenied }: StepGradeProps) {
  const { levels } = useMessages();
  return (
    <div className={styles.grade}>
      <dl className={styles.pair}>
        <div>
          <dt>{levels.source}</dt>
          <dd>
            <bdi className={styles.value}>{grade.letter}</bdi> {levels.letters[grade.letter]}
          </dd>
        </div>
        <div>
          <dt>{levels.information}</dt>
          <dd>
            <bdi className={styles.value}>{grade.digit}</bdi>
            <LevelGlyph digit={grade.digit} denied={isDenied} size={48} /> {levels.digits[grade.digit]}
          </dd>
        </div>
      </dl>
      <EditorsReasons grade={grade} />
    </div>
  );
}
