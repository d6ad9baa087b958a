import { missing } from "#messages/en/missing.ts";
import { site } from "#messages/en/site.ts";
import { SiteMark } from "#ui/kit/SiteMark.tsx";
import { type NavPage, sitePages } from "#ui/kit/sitePages.ts";
import styles from "./MissingPage.module.css";

const pages = Object.entries(sitePages) as [NavPage, string][];

/** What is shown where there is no page. It is asked for at any depth, so its links say where the site begins. */
export function MissingPage({ root }: { readonly root: string }) {
  return (
    <>
      <header className={styles.header}>
        <SiteMark name={site.name} motto={site.motto} home={root} />
      </header>
      <main className={styles.page}>
        <h1 className={styles.title}>{missing.title}</h1>
        <p className={styles.detail}>{missing.detail}</p>
        <nav aria-label={site.menu}>
          <ul className={styles.ways}>
            {pages.map(([page, path]) => (
              <li key={page}>
                <a className={styles.way} href={root + path}>
                  {site.pages[page]}
                </a>
                <span className={styles.what}>{missing.ways[page]}</span>
              </li>
            ))}
          </ul>
        </nav>
      </main>
    </>
  );
}
