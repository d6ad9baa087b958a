import { useAllMessages } from "#ui/kit/context.ts";
import { VisuallyHidden } from "#ui/kit/VisuallyHidden.tsx";
import styles from "./Chain.module.css";

/** Where a telling put another word: "helicopters → airplanes". */
export function WordingChange({ from, to }: { readonly from: string; readonly to: string }) {
  const { chain } = useAllMessages();
  return (
    <p className={styles.change}>
      <VisuallyHidden>{chain.wordingChanges} </VisuallyHidden>
      <span>{from}</span>
      <span className={styles.arrow} aria-hidden="true" />
      <VisuallyHidden> {chain.becomes} </VisuallyHidden>
      <span className={styles.changed}>{to}</span>
    </p>
  );
}
