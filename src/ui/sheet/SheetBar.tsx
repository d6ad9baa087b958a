import { ArrowLeft, ChevronDown, ChevronUp, Equal, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { chooseSheet, closeClaim } from "#store/actions.ts";
import { type SheetSize, sheetSizes } from "#store/choices.ts";
import { useChoice } from "#store/store.ts";
import { useMessages } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import styles from "./SheetBar.module.css";

const icons: Record<SheetSize, LucideIcon> = { collapsed: ChevronDown, half: Equal, full: ChevronUp };

interface SheetBarProps {
  /** What the sheet holds: the count, or which claim. */
  readonly title: string;
  readonly isCard: boolean;
  /** More buttons, before those of the sizes. */
  readonly tools: ReactNode;
}

/** On a narrow screen: what lies in the sheet, and three buttons that say how much of it. */
export function SheetBar({ title, isCard, tools }: SheetBarProps) {
  const { shell } = useMessages();
  const chosen = useChoice(({ sheet }) => sheet);
  return (
    <div className={styles.bar}>
      {isCard && (
        <IconButton className={styles.back} icon={ArrowLeft} label={shell.backToList} onClick={closeClaim} />
      )}
      <p className={styles.title} aria-hidden={!isCard}>
        {title}
      </p>
      <div className={styles.tools}>{tools}</div>
      <fieldset className={styles.sizes} aria-label={shell.sheet}>
        {sheetSizes.map((size) => (
          <IconButton
            key={size}
            icon={icons[size]}
            label={shell.sheets[size]}
            aria-pressed={chosen === size}
            onClick={() => chooseSheet(size)}
          />
        ))}
      </fieldset>
    </div>
  );
}
