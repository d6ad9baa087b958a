import { Button } from "#ui/kit/Button.tsx";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./TakeAlong.module.css";

/** How the copy on this device stands, as the page tells it. */
export type CopyStanding =
  | { readonly kind: "absent" | "saved" | "newer" | "takingOver" | "held" | "removed" | "failed" | "cannot" }
  | { readonly kind: "saving"; readonly done: number; readonly all: number };

export interface OfflineSavingProps {
  readonly standing: CopyStanding;
  /** What saving puts on the device; null while or where it is not known. */
  readonly sizes: { readonly files: number; readonly bytes: number } | null;
  readonly onSave: () => void;
  readonly onRemove: () => void;
  readonly onTakeOver: () => void;
}

function said(standing: CopyStanding, sizes: OfflineSavingProps["sizes"]) {
  return ({ takeAlong }: ReturnType<typeof useAllMessages>): string => {
    switch (standing.kind) {
      case "absent":
        return "";
      case "saving":
        return takeAlong.saving(standing.done, standing.all);
      case "removed":
        return takeAlong.removed(sizes);
      default:
        return takeAlong[standing.kind];
    }
  };
}

/** Saves the site on this device when asked to, says how far it is, and takes it away again. */
export function OfflineSaving({ standing, sizes, onSave, onRemove, onTakeOver }: OfflineSavingProps) {
  const messages = useAllMessages();
  const { takeAlong } = messages;
  const { kind } = standing;
  const isThere = kind === "saved" || kind === "newer" || kind === "held";
  return (
    <div className={styles.copy} data-offline={kind}>
      <p role="status" className={styles.standing}>
        {said(standing, sizes)(messages)}
      </p>
      {standing.kind === "saving" && (
        <progress
          className={styles.progress}
          aria-label={takeAlong.save(null)}
          {...(standing.all === 0 ? {} : { value: standing.done, max: standing.all })}
        />
      )}
      <p className={styles.buttons}>
        {(kind === "absent" || kind === "removed") && (
          <Button onClick={onSave}>{takeAlong.save(sizes?.bytes ?? null)}</Button>
        )}
        {kind === "failed" && <Button onClick={onSave}>{takeAlong.again}</Button>}
        {kind === "newer" && <Button onClick={onTakeOver}>{takeAlong.takeOver}</Button>}
        {isThere && <Button onClick={onRemove}>{takeAlong.remove}</Button>}
      </p>
    </div>
  );
}
