import type { Side } from "#domain/comparison.ts";
import { compare, endComparison } from "#store/compareActions.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { ModalDialog } from "#ui/kit/ModalDialog.tsx";
import styles from "./CompareDialog.module.css";
import { CompareSelect } from "./CompareSelect.tsx";
import { CompareTable } from "./CompareTable.tsx";

/** Two claims or two statements side by side, over the page. */
export function CompareDialog({ sides }: { readonly sides: readonly [Side, Side] }) {
  const { compare: words } = useAllMessages();
  const [one, other] = sides;
  return (
    <ModalDialog title={words.title} closeLabel={words.close} breadth="table" onClose={endComparison}>
      <div className={styles.choices}>
        <CompareSelect side={one} label={words.side(1)} onChoose={(id) => compare(id, other.id)} />
        <CompareSelect side={other} label={words.side(2)} onChoose={(id) => compare(one.id, id)} />
      </div>
      <CompareTable sides={sides} />
    </ModalDialog>
  );
}
