import type { ReactNode } from "react";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { usePaper } from "./paperWords.ts";
import styles from "./Sheet.module.css";
import { type SheetLink, SheetNav } from "./SheetNav.tsx";

interface SheetProps {
  /** "Worksheet". */
  readonly kind: string;
  readonly title: string;
  readonly summary: ReactNode;
  /** Who fills it in: nobody, or somebody who writes a name. */
  readonly isFilledIn: boolean;
  /** What a device opens, below the site's root: a page without grades. Null where there is nothing to open. */
  readonly code: string | null;
  readonly sheets: readonly SheetLink[];
  readonly children: ReactNode;
}

/** A sheet to be printed, with its head and its foot. */
export function Sheet({ kind, title, summary, isFilledIn, code, sheets, children }: SheetProps) {
  const { site } = useMessages();
  const { version } = useAtlas().index.atlas.about;
  const words = usePaper();
  return (
    <div className={styles.page}>
      <SheetNav sheets={sheets} />
      <main className={styles.sheet}>
        <header className={styles.head}>
          <div>
            <p className={styles.site}>
              <b>{site.name}</b> · {kind} · <b>{site.unverified}</b>
            </p>
            <h1 className={styles.title}>{title}</h1>
            <div className={styles.summary}>{summary}</div>
          </div>
          {code && (
            <div className={styles.code}>
              <div className={styles.codePlace} data-code={code} />
            </div>
          )}
        </header>
        {isFilledIn && (
          <p className={styles.names}>
            <span>{words.name}</span>
            <span>{words.date}</span>
          </p>
        )}
        {children}
        <p className={styles.foot}>{words.foot(version)}</p>
      </main>
    </div>
  );
}
