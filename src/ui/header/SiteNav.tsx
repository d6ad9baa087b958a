import { Menu } from "lucide-react";
import { useMessages } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import { type NavPage, type SitePage, sitePages } from "#ui/kit/sitePages.ts";
import { usePageAddress } from "#ui/kit/siteRoot.ts";
import styles from "./SiteNav.module.css";

const navId = "site-pages";
const pages = Object.keys(sitePages) as NavPage[];

/** The pages of the site: a row where there is room, else behind a button. */
export function SiteNav({ page }: { readonly page: SitePage }) {
  const { site } = useMessages();
  return (
    <>
      <nav id={navId} popover="auto" className={styles.nav} aria-label={site.menu}>
        <ul className={styles.pages}>
          {pages.map((each) => (
            <li key={each}>
              <PageLink page={each} isCurrent={each === page} />
            </li>
          ))}
        </ul>
      </nav>
      <IconButton className={styles.button} icon={Menu} label={site.menu} popoverTarget={navId} />
    </>
  );
}

interface PageLinkProps {
  readonly page: NavPage;
  readonly isCurrent: boolean;
}

function PageLink({ page, isCurrent }: PageLinkProps) {
  const { site } = useMessages();
  return (
    <a className={styles.link} href={usePageAddress(page)} aria-current={isCurrent ? "page" : undefined}>
      {site.pages[page]}
    </a>
  );
}
