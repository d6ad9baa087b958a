import { useId } from "react";
import styles from "./Options.module.css";

interface OptionsProps<T extends string> {
  readonly title: string;
  readonly options: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
}

/** One of a few answers, large enough to be pressed while standing. */
export function Options<T extends string>({ title, options, chosen, onChoose }: OptionsProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.options}>
      <legend className={styles.title}>{title}</legend>
      {options.map(([option, words]) => (
        <label key={option} className={styles.option}>
          <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
