import { useState } from "react";
import { Button } from "./Button.tsx";
import styles from "./Contents.module.css";

interface ContentsProps {
  readonly title: string;
  readonly sections: readonly (readonly [anchor: string, heading: string])[];
  /** Whether it stands beside the text, where there is room, or above it. */
  readonly at: "side" | "top";
}

/** The parts of a page. A long list beside the text is folded away where there is no side. */
export function Contents({ title, sections, at }: ContentsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <nav className={styles.contents} data-at={at} data-open={isOpen} aria-label={title}>
      <Button className={styles.unfold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {title}
      </Button>
      <ol className={styles.lines}>
        {sections.map(([anchor, heading]) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
