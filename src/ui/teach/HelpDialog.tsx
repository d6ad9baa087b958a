import { ModalDialog } from "#ui/kit/ModalDialog.tsx";
import { useClassroom } from "./context.ts";
import styles from "./TeachDialog.module.css";

interface HelpDialogProps {
  readonly hasLetters: boolean;
  readonly onLetters: (hasLetters: boolean) => void;
  readonly onClose: () => void;
}

/** Every key, and the switch for those of a single letter (WCAG 2.1.4). */
export function HelpDialog({ hasLetters, onLetters, onClose }: HelpDialogProps) {
  const { teach } = useClassroom();
  return (
    <ModalDialog title={teach.helpTitle} closeLabel={teach.close} breadth="table" onClose={onClose}>
      <div className={styles.body}>
        <dl className={styles.keys}>
          {teach.keys.map(([keys, says]) => (
            <div key={keys} className={styles.key}>
              <dt>{keys}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
        <p>{teach.keysSay}</p>
        <label className={styles.switch}>
          <input type="checkbox" checked={hasLetters} onChange={({ target }) => onLetters(target.checked)} />
          {teach.letters}
        </label>
      </div>
    </ModalDialog>
  );
}
