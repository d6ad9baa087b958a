import type { ReactNode } from "react";
import { setFiltering } from "#store/actions.ts";
import { filterOf, isInTime, restrictions } from "#store/selectors.ts";
import { useChoice } from "#store/store.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./FilterBar.module.css";
import { FilterPanel } from "./FilterPanel.tsx";
import { SearchField } from "./SearchField.tsx";

const panelId = "filter-panel";

/** Search, and the button that unfolds the filters. A narrow screen unfolds both from the header. */
export function FilterBar({ more }: { readonly more: ReactNode }) {
  const { filters } = useMessages();
  const isOpen = useChoice(({ isFiltering }) => isFiltering);
  const isFound = useChoice(({ isSearching, search }) => isSearching || search !== "");
  const kinds = useChoice((choices) => restrictions(filterOf(choices)) + Number(isInTime(choices)));
  return (
    <section className={styles.filters} data-open={isOpen || isFound} aria-label={filters.title}>
      <div className={styles.bar}>
        <SearchField />
        <Button
          className={styles.unfold}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setFiltering(!isOpen)}
        >
          {kinds === 0 ? filters.filter : filters.filterSet(kinds)}
        </Button>
      </div>
      <div id={panelId} hidden={!isOpen}>
        {isOpen && <FilterPanel>{more}</FilterPanel>}
      </div>
    </section>
  );
}
