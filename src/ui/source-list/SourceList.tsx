import { useDeferredValue, useMemo } from "react";
import type { SourceFacts } from "#domain/sourceFacts.ts";
import { passesSource, sortSources } from "#domain/sourceFilter.ts";
import { useChoice } from "#store/store.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useAllMessages } from "#ui/kit/context.ts";
import { SourceCount } from "./SourceCount.tsx";
import styles from "./SourceList.module.css";
import { SourceRow } from "./SourceRow.tsx";
import { portionSize, useSourcePortion } from "./useSourcePortion.ts";

/** All documents that pass the filter, in the order asked for. */
export function SourceList({ all }: { readonly all: readonly SourceFacts[] }) {
  const { language, names, sourcesPage } = useAllMessages();
  // Typing goes before the list that it changes.
  const choices = useDeferredValue(useChoice(({ sourceList }) => sourceList));
  const shown = useMemo(
    () =>
      sortSources(
        all.filter((facts) => passesSource(choices, facts)),
        choices.order,
        names.country,
        language,
      ),
    [all, choices, language, names],
  );
  const { portion, hidden, showMore } = useSourcePortion(shown, all);
  return (
    <div>
      <SourceCount shown={shown.length} all={all.length} />
      <ol className={styles.list}>
        {portion.map((facts) => (
          <SourceRow key={facts.source.id} facts={facts} />
        ))}
      </ol>
      {shown.length === 0 && <p className={styles.nothing}>{sourcesPage.nothing}</p>}
      {hidden > 0 && (
        <p className={styles.more}>
          <Button onClick={showMore}>{sourcesPage.showMore(Math.min(hidden, portionSize))}</Button>
        </p>
      )}
    </div>
  );
}
