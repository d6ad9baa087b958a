import { Search } from "lucide-react";
import { setSearching } from "#store/actions.ts";
import { useChoice } from "#store/store.ts";
import { useMessages } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import { SiteMark } from "#ui/kit/SiteMark.tsx";
import type { SitePage } from "#ui/kit/sitePages.ts";
import { usePageAddress } from "#ui/kit/siteRoot.ts";
import styles from "./SiteHeader.module.css";
import { SiteNav } from "./SiteNav.tsx";
import { ThemeMenu } from "./ThemeMenu.tsx";

export function SiteHeader({ page }: { readonly page: SitePage }) {
  const { site, filters } = useMessages();
  const home = usePageAddress("explore");
  const isSearching = useChoice((choices) => choices.isSearching);
  return (
    <header className={styles.header}>
      <SiteMark name={site.name} motto={site.motto} home={home} />
      <p className={styles.caveat}>{site.unverified}</p>
      <div className={styles.tools}>
        <SiteNav page={page} />
        {page === "explore" && (
          <IconButton
            className={styles.search}
            icon={Search}
            label={isSearching ? filters.closeSearch : filters.openSearch}
            aria-expanded={isSearching}
            onClick={() => setSearching(!isSearching)}
          />
        )}
        <ThemeMenu />
      </div>
    </header>
  );
}
