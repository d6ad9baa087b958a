import { dismissBadPieces } from "#store/actions.ts";
import { useChoice } from "#store/store.ts";
import { focusClaims } from "#ui/kit/focusClaims.ts";
import { BadPieces } from "./BadPieces.tsx";
import styles from "./Notices.module.css";

/** Names what an address asked for and the atlas does not have. */
export function Notices() {
  const bad = useChoice(({ badPieces }) => badPieces);
  return (
    <div className={styles.notices} aria-live="polite">
      {bad.length > 0 && (
        <BadPieces
          pieces={bad}
          onDismiss={() => {
            dismissBadPieces();
            focusClaims();
          }}
        />
      )}
    </div>
  );
}
