import { useAllMessages } from "#ui/kit/context.ts";
import { useSiteRoot } from "#ui/kit/siteRoot.ts";
import styles from "./FrameFoot.module.css";

/** What ends every frame: whose it is, what a line is, and the caveat. */
export function FrameFoot({ caveat }: { readonly caveat: string }) {
  const { frame, site } = useAllMessages();
  const root = useSiteRoot();
  return (
    <footer className={styles.foot}>
      <a className={styles.name} href={root}>
        {site.name}
      </a>
      <p>
        {frame.motto} {frame.link} {caveat}
      </p>
    </footer>
  );
}
