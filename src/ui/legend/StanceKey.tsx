import { stances } from "#domain/schema/vocabulary.ts";
import { legendKeys as legend } from "#messages/en/legendKeys.ts";
import { stances as words } from "#messages/en/stances.ts";
import { KeyPart, KeySign } from "./KeyPart.tsx";
import styles from "./StanceKey.module.css";

/** The squares of the timeline: how each answers the claim. */
export function StanceKey() {
  return (
    <KeyPart heading={legend.stances.heading} says={legend.stances.says}>
      {stances.map((stance) => (
        <KeySign
          key={stance}
          sign={
            <svg width="24" height="24" aria-hidden="true" focusable="false">
              <rect className={styles.square} data-stance={stance} x="6" y="6" width="12" height="12" />
              {stance === "qualifies" && <path className={styles.half} d="M6 18H18V6Z" />}
              {stance === "denies" && <path className={styles.line} d="M3 3L21 21" />}
              {stance === "withdraws" && <path className={styles.line} d="M6 12H18" />}
            </svg>
          }
        >
          {words.of[stance]}
        </KeySign>
      ))}
    </KeyPart>
  );
}
