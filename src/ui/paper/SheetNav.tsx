import { useMessages } from "#ui/kit/context.ts";
import { useSiteRoot } from "#ui/kit/siteRoot.ts";
import { usePaper } from "./paperWords.ts";
import styles from "./Sheet.module.css";

export interface SheetLink {
  readonly words: string;
  /** Below the site's root. */
  readonly path: string;
  readonly isCurrent: boolean;
}

/** On a screen: the way to the other sheets, and to the printer. */
export function SheetNav({ sheets }: { readonly sheets: readonly SheetLink[] }) {
  const root = useSiteRoot();
  const { site } = useMessages();
  const words = usePaper();
  return (
    <nav className={styles.nav} aria-label={words.sheets}>
      <a href={root}>{site.name}</a>
      {sheets.map(({ words: name, path, isCurrent }) => (
        <a key={path} href={`${root}${path}`} aria-current={isCurrent ? "page" : undefined}>
          {name}
        </a>
      ))}
      <span className={styles.print} />
    </nav>
  );
}
