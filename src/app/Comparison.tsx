import { Suspense } from "react";
import { comparison } from "#domain/comparison.ts";
import { useChoice } from "#store/store.ts";
import { useAtlas } from "#ui/kit/context.ts";
import { spoken } from "./spoken.tsx";

const CompareDialog = spoken(async () => {
  const { CompareDialog: component } = await import("#ui/compare/CompareDialog.tsx");
  return component;
});

function Compared() {
  const { index } = useAtlas();
  const compared = useChoice((choices) => choices.compare);
  const claim = useChoice((choices) => choices.claim);
  const sides = comparison(index, compared, claim);
  return sides && <CompareDialog sides={sides} />;
}

/** What the reader has set side by side, if there are two of it. */
export function Comparison() {
  const isComparing = useChoice(({ compare }) => compare.length > 0);
  return (
    isComparing && (
      <Suspense fallback={null}>
        <Compared />
      </Suspense>
    )
  );
}
