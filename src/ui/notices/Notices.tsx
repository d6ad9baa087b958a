import { Suspense } from "react";
import { dismissBadPieces } from "#store/actions.ts";
import { useChoice } from "#store/store.ts";
import { focusClaims } from "#ui/kit/focusClaims.ts";
import { lazyPart } from "#ui/kit/lazyPart.ts";
import styles from "./Notices.module.css";

const BadPieces = lazyPart(async () => {
  const { BadPieces: component } = await import("./BadPieces.tsx");
  return component;
});

/** Names what an address asked for and the atlas does not have. */
export function Notices() {
  const bad = useChoice(({ badPieces }) => badPieces);
  return (
    <div className={styles.notices} aria-live="polite">
      {bad.length > 0 && (
        <Suspense fallback={null}>
          <BadPieces
            pieces={bad}
            onDismiss={() => {
              dismissBadPieces();
              focusClaims();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
