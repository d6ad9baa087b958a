import { showAllSources, sourceRestrictions } from "#store/sourceActions.ts";
import { useChoice } from "#store/store.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./SourceList.module.css";
import { SourceOrderChoice } from "./SourceOrderChoice.tsx";

interface SourceCountProps {
  readonly shown: number;
  readonly all: number;
}

/** How many documents are shown, the way back to all, and their order. */
export function SourceCount({ shown, all }: SourceCountProps) {
  const { sourcesPage } = useAllMessages();
  const isRestricted = useChoice(
    ({ sourceList }) => sourceRestrictions(sourceList) > 0 || sourceList.search.trim() !== "",
  );
  return (
    <div className={styles.count}>
      <p role="status">{sourcesPage.shown(shown, all)}</p>
      {isRestricted && (
        <Button look="quiet" onClick={showAllSources}>
          {sourcesPage.showAll(all)}
        </Button>
      )}
      <SourceOrderChoice />
    </div>
  );
}
