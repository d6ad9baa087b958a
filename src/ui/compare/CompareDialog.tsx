import { X } from "lucide-react";
import type { Side } from "#domain/comparison.ts";
import { compare, endComparison } from "#store/compareActions.ts";
import { useMessages } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import { useOpenDialog } from "#ui/kit/useOpenDialog.ts";
import styles from "./CompareDialog.module.css";
import { CompareSelect } from "./CompareSelect.tsx";
import { CompareTable } from "./CompareTable.tsx";

/** Two claims or two statements side by side, over the page. */
export function CompareDialog({ sides }: { readonly sides: readonly [Side, Side] }) {
  const { compare: words, site } = useMessages();
  const dialog = useOpenDialog();
  const [one, other] = sides;
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      closedby="any"
      aria-labelledby="compare-title"
      onClose={endComparison}
    >
      <header className={styles.head}>
        <h2 id="compare-title" className={styles.title}>
          {words.title}
        </h2>
        <p className={styles.caveat}>{site.unverified}</p>
        <IconButton icon={X} label={words.close} onClick={endComparison} />
      </header>
      <div className={styles.choices}>
        <CompareSelect side={one} label={words.side(1)} onChoose={(id) => compare(id, other.id)} />
        <CompareSelect side={other} label={words.side(2)} onChoose={(id) => compare(one.id, id)} />
      </div>
      <CompareTable sides={sides} />
    </dialog>
  );
}
