import { Suspense } from "react";
import { isOwnView } from "#store/selectors.ts";
import { useChoice } from "#store/store.ts";
import { lazyPart } from "#ui/kit/lazyPart.ts";
import styles from "./OwnView.module.css";

const OwnViewEffect = lazyPart(async () => {
  const { OwnViewEffect: component } = await import("./OwnViewEffect.tsx");
  return component;
});

/** Says on every page that sources are left out, which, and what that does; and leads back. */
export function OwnViewBanner() {
  const isOwn = useChoice(isOwnView);
  return (
    <div className={styles.place} aria-live="polite">
      {isOwn && (
        <Suspense fallback={null}>
          <OwnViewEffect />
        </Suspense>
      )}
    </div>
  );
}
