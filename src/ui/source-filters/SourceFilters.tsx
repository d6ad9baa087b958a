import { useState } from "react";
import type { SourceFacts } from "#domain/sourceFacts.ts";
import { changeSources, sourceRestrictions } from "#store/sourceActions.ts";
import { useChoice } from "#store/store.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useAllMessages } from "#ui/kit/context.ts";
import { SearchBox } from "#ui/kit/SearchBox.tsx";
import { ClaimFilter } from "./ClaimFilter.tsx";
import { ListFilter } from "./ListFilter.tsx";
import styles from "./SourceFilters.module.css";
import { SourceLayerFilter } from "./SourceLayerFilter.tsx";
import { useSourceAnswers } from "./useSourceAnswers.ts";

/** Search, and every question that a document can be chosen by. A narrow screen unfolds the questions. */
export function SourceFilters({ all }: { readonly all: readonly SourceFacts[] }) {
  const { sourcesPage } = useAllMessages();
  const choices = useChoice(({ sourceList }) => sourceList);
  const answers = useSourceAnswers(all);
  const [isOpen, setOpen] = useState(false);
  const kinds = sourceRestrictions(choices);
  return (
    <section className={styles.filters} data-open={isOpen} aria-label={sourcesPage.filterTitle}>
      <div className={styles.bar}>
        <SearchBox
          label={sourcesPage.search}
          clearLabel={sourcesPage.clearSearch}
          value={choices.search}
          onChange={(search) => changeSources({ search })}
        />
        <Button
          className={styles.unfold}
          aria-expanded={isOpen}
          aria-controls="source-questions"
          onClick={() => setOpen(!isOpen)}
        >
          {kinds === 0 ? sourcesPage.filter : sourcesPage.filterSet(kinds)}
        </Button>
      </div>
      <div id="source-questions" className={styles.questions}>
        {answers.map(({ field, title, answers: each }) => (
          <ListFilter key={field} field={field} title={title} answers={each} />
        ))}
        <SourceLayerFilter all={all} />
        <ClaimFilter all={all} />
      </div>
    </section>
  );
}
