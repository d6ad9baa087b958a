import { Search, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { changeFilter } from "#store/actions.ts";
import { useChoice } from "#store/store.ts";
import { useMessages } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import styles from "./SearchField.module.css";

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
    <search className={styles.field}>
      <Search size={18} strokeWidth={1.5} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        aria-label={filters.search}
        placeholder={filters.search}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        dir="auto"
        value={search}
        onChange={(event) => changeFilter({ search: event.target.value })}
      />
      {search !== "" && (
        <IconButton icon={X} label={filters.clearSearch} onClick={() => changeFilter({ search: "" })} />
      )}
    </search>
  );
}
