import styles from "./SiteMark.module.css";

interface SiteMarkProps {
  readonly name: string;
  readonly motto: string;
  readonly home: string;
}

/** The site's name, which leads to its first page, and what it stands for. */
export const SiteMark = ({ name, motto, home }: SiteMarkProps) => (
  <>
    <a className={styles.wordmark} href={home} lang="en">
      {name}
    </a>
    <p className={styles.motto}>{motto}</p>
  </>
);
