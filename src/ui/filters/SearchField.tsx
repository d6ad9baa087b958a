import { useEffect, useRef } from "react";
import { changeFilter } from "#store/actions.ts";
import { useChoice } from "#store/store.ts";
import { useMessages } from "#ui/kit/context.ts";
import { SearchBox } from "#ui/kit/SearchBox.tsx";

/** Finds claims by what was said, by whom, and where. */
export function SearchField() {
  const { filters } = useMessages();
  const search = useChoice((choices) => choices.search);
  const isSearching = useChoice((choices) => choices.isSearching);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isSearching) input.current?.focus();
  }, [isSearching]);
  return (
    <SearchBox
      input={input}
      label={filters.search}
      clearLabel={filters.clearSearch}
      value={search}
      onChange={(text) => changeFilter({ search: text })}
    />
  );
}
