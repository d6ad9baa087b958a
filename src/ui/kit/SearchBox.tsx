import { Search, X } from "lucide-react";
import type { Ref } from "react";
import { IconButton } from "./IconButton.tsx";
import styles from "./SearchBox.module.css";

interface SearchBoxProps {
  readonly input?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A field to search in, with a button that empties it. */
export function SearchBox({ input, label, clearLabel, value, onChange }: SearchBoxProps) {
  return (
    <search className={styles.field}>
      <Search size={18} strokeWidth={1.5} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {value !== "" && <IconButton icon={X} label={clearLabel} onClick={() => onChange("")} />}
    </search>
  );
}
