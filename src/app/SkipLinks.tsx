import { useMessages } from "#ui/kit/context.ts";
import styles from "./SkipLinks.module.css";

const goTo = (id: string) => document.getElementById(id)?.focus();

/** Past the header with one key. Buttons, not links: a link would put a hash into the address. */
export function SkipLinks() {
  const { shell } = useMessages();
  return (
    <nav className={styles.links} aria-label={shell.skip}>
      <button type="button" onClick={() => goTo("claims")}>
        {shell.skipToClaims}
      </button>
      <button type="button" onClick={() => goTo("map")}>
        {shell.skipToMap}
      </button>
    </nav>
  );
}
