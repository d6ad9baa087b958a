import styles from "./LevelScale.module.css";

interface LevelScaleProps<T extends string | number> {
  /** The steps, and last the value that is no step: F or 6. */
  readonly steps: readonly T[];
  readonly unjudged: T;
  readonly value: T;
}

/** The whole scale with one value marked; "cannot be judged" stands off it, behind a rule. */
export function LevelScale<T extends string | number>({ steps, unjudged, value }: LevelScaleProps<T>) {
  const mark = (of: T) => (
    <span key={of} className={styles.step} data-marked={of === value}>
      {of}
    </span>
  );
  return (
    <span className={styles.scale} aria-hidden="true">
      <span className={styles.steps}>{steps.map(mark)}</span>
      <span className={styles.apart}>{mark(unjudged)}</span>
    </span>
  );
}
