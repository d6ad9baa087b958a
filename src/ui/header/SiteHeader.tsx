import { Search } from "lucide-react";
import { useContext } from "react";
import { setSearching } from "#store/actions.ts";
import { useChoice } from "#store/store.ts";
import { useMessages } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import { SiteRootContext } from "#ui/kit/siteRoot.ts";
import styles from "./SiteHeader.module.css";
import { ThemeMenu } from "./ThemeMenu.tsx";

export function SiteHeader() {
  const { site, filters } = useMessages();
  const root = useContext(SiteRootContext);
  const isSearching = useChoice((choices) => choices.isSearching);
  return (
    <header className={styles.header}>
      <a className={styles.wordmark} href={root} lang="en">
        {site.name}
      </a>
      <p className={styles.motto}>{site.motto}</p>
      <p className={styles.caveat}>{site.unverified}</p>
      <div className={styles.tools}>
        <IconButton
          className={styles.search}
          icon={Search}
          label={isSearching ? filters.closeSearch : filters.openSearch}
          aria-expanded={isSearching}
          onClick={() => setSearching(!isSearching)}
        />
        <ThemeMenu />
      </div>
    </header>
  );
}
