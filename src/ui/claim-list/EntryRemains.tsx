import { Suspense } from "react";
import { isOwnView } from "#store/selectors.ts";
import { useChoice } from "#store/store.ts";
import { lazyPart } from "#ui/kit/lazyPart.ts";

const OriginsLeft = lazyPart(async () => {
  const { OriginsLeft: component } = await import("./OriginsLeft.tsx");
  return component;
});

/** What remains of a claim's origins in the reader's own view. */
export function EntryRemains({ claim }: { readonly claim: string }) {
  const isOwn = useChoice(isOwnView);
  return (
    isOwn && (
      <Suspense fallback={null}>
        <OriginsLeft claim={claim} />
      </Suspense>
    )
  );
}
