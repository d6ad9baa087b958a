import type { ReactNode } from "react";
import { paperPaths } from "#domain/paper/paperPaths.ts";
import { usePaper } from "./paperWords.ts";
import styles from "./Sheet.module.css";
import { Sheet } from "./Sheet.tsx";

interface GuideSheetProps {
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
}

/** The teacher's guide as a sheet. */
export function GuideSheet({ title, intro, children }: GuideSheetProps) {
  const words = usePaper();
  return (
    <Sheet
      kind={words.title}
      title={title}
      summary={<p>{intro}</p>}
      isFilledIn={false}
      code={null}
      sheets={[
        { words: words.title, path: paperPaths.all, isCurrent: false },
        { words: title, path: paperPaths.guide, isCurrent: true },
      ]}
    >
      <div className={styles.guide}>{children}</div>
    </Sheet>
  );
}
