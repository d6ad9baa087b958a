import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./ShowMore.module.css";
import { portionSize } from "./usePortion.ts";

interface ShowMoreProps {
  readonly hidden: number;
  readonly onShowMore: () => void;
}

export function ShowMore({ hidden, onShowMore }: ShowMoreProps) {
  const { claimList } = useMessages();
  if (hidden === 0) return null;
  return (
    <p className={styles.more}>
      <Button onClick={onShowMore}>{claimList.showMore(Math.min(hidden, portionSize))}</Button>
    </p>
  );
}
