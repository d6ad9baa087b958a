import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import styles from "./CoveredStrip.module.css";
import { useClassroom } from "./context.ts";
import type { GradeStanding } from "./useGrade.ts";

interface CoveredStripProps {
  readonly isDenied: boolean;
  readonly standing: GradeStanding | undefined;
  readonly isCounting: boolean;
  readonly onCount: () => void;
  readonly onUncover: () => void;
  readonly onCover: () => void;
}

/** That the grade is covered, and what can be done about it. */
export function CoveredStrip(props: CoveredStripProps) {
  const { isDenied, standing, isCounting, onCount, onUncover, onCover } = props;
  const { teach } = useClassroom();
  const isShown = standing?.kind === "shown";
  return (
    <div className={styles.strip}>
      {!isShown && <LevelGlyph digit={null} denied={isDenied} size={48} />}
      <p className={styles.words} role="status">
        <b className={styles.covered}>{isShown ? teach.isShown : teach.covered}</b>
        {!isShown && <span>{standingWords(standing, teach)}</span>}
      </p>
      <button type="button" className={styles.button} aria-pressed={isCounting} onClick={onCount}>
        {teach.count}
      </button>
      <button
        type="button"
        className={styles.button}
        data-main={!isShown}
        onClick={isShown ? onCover : onUncover}
      >
        {isShown ? teach.cover : standing?.kind === "failed" ? teach.retry : teach.show}
      </button>
    </div>
  );
}

function standingWords(
  standing: GradeStanding | undefined,
  teach: { readonly how: string; readonly loading: string; readonly failed: string },
): string {
  if (standing?.kind === "loading") return teach.loading;
  return standing?.kind === "failed" ? teach.failed : teach.how;
}
