import { Suspense, useState } from "react";
import { useMessages } from "#ui/kit/context.ts";
import { lazyPart } from "#ui/kit/lazyPart.ts";
import styles from "./OwnView.module.css";

const OwnViewRules = lazyPart(async () => {
  const { OwnViewRules: component } = await import("./OwnViewRules.tsx");
  return component;
});

/** What a reader may leave out, folded away until it is asked for. */
export function OwnViewPanel() {
  const { ownView } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.panel} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.open}>{ownView.open}</summary>
      {isOpen && (
        <div className={styles.rules}>
          <Suspense fallback={null}>
            <OwnViewRules />
          </Suspense>
        </div>
      )}
    </details>
  );
}
