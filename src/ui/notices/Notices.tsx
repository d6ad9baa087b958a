import { X } from "lucide-react";
import { dismissBadPieces } from "#store/actions.ts";
import { useChoice } from "#store/store.ts";
import { useMessages } from "#ui/kit/context.ts";
import { focusClaims } from "#ui/kit/focusClaims.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import styles from "./Notices.module.css";

/** Names what an address asked for and the atlas does not have. */
export function Notices() {
  const { notices } = useMessages();
  const bad = useChoice(({ badPieces }) => badPieces);
  return (
    <div className={styles.notices} aria-live="polite">
      {bad.length > 0 && (
        <div className={styles.notice}>
          <div>
            {bad.map(({ key, text }) => (
              <p key={`${key}=${text}`}>{notices.badPiece(key, text)}</p>
            ))}
            <p>{notices.rest}</p>
          </div>
          <IconButton
            icon={X}
            label={notices.dismiss}
            onClick={() => {
              dismissBadPieces();
              focusClaims();
            }}
          />
        </div>
      )}
    </div>
  );
}
