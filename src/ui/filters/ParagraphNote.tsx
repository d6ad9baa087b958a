import { X } from "lucide-react";
import { chooseParagraph } from "#store/actions.ts";
import { useChoice } from "#store/store.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import { focusClaims } from "#ui/kit/focusClaims.ts";
import styles from "./ParagraphNote.module.css";

/** Says that only one paragraph's claims are shown, and takes that back. */
export function ParagraphNote() {
  const { filters } = useMessages();
  const paragraph = useChoice((choices) => choices.paragraph);
  if (paragraph === null) return null;
  return (
    <p className={styles.note}>
      <Button
        onClick={() => {
          chooseParagraph(null);
          focusClaims();
        }}
        title={filters.endParagraph}
      >
        {filters.onlyParagraph(paragraph)}
        <X size={16} strokeWidth={1.5} aria-hidden="true" />
      </Button>
    </p>
  );
}
