import type { ReactNode } from "react";
import { Contents } from "./Contents.tsx";
import styles from "./DocumentPage.module.css";

/** Where the focus goes past the header of a page to be read. */
export const mainId = "main";

interface DocumentPageProps {
  readonly title: string;
  /** What stands under the title. */
  readonly intro: ReactNode;
  /** The name of the table of contents, and its lines by anchor. */
  readonly contents: string;
  readonly sections: readonly (readonly [anchor: string, heading: string])[];
  /** Whether the contents stand beside the text, where there is room, or above it. */
  readonly contentsAt: "side" | "top";
  readonly children: ReactNode;
}

/** A page to be read from top to bottom, with its title and a table of contents. */
export function DocumentPage(props: DocumentPageProps) {
  const { title, intro, contents, sections, contentsAt, children } = props;
  return (
    <main id={mainId} className={styles.page} data-contents={contentsAt} tabIndex={-1}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.intro}>{intro}</div>
      </header>
      {sections.length > 0 && <Contents title={contents} sections={sections} at={contentsAt} />}
      <div className={styles.body}>{children}</div>
    </main>
  );
}
