import { useMessages } from "#ui/kit/context.ts";
import { mainId } from "#ui/kit/DocumentPage.tsx";
import { claimsId } from "#ui/kit/focusClaims.ts";
import type { SitePage } from "#ui/kit/sitePages.ts";
import styles from "./SkipLinks.module.css";

const goTo = (id: string) => document.getElementById(id)?.focus();

/** Past the header with one key. Buttons, not links: a link would put a hash into the address. */
export function SkipLinks({ page }: { readonly page: SitePage }) {
  const { shell } = useMessages();
  const targets =
    page === "explore"
      ? ([
          [claimsId, shell.skipToClaims],
          ["map", shell.skipToMap],
        ] as const)
      : page === "story"
        ? ([
            [mainId, shell.skipToText],
            ["map", shell.skipToMap],
          ] as const)
        : ([[mainId, shell.skipToText]] as const);
  return (
    <nav className={styles.links} aria-label={shell.skip}>
      {targets.map(([id, words]) => (
        <button key={id} type="button" onClick={() => goTo(id)}>
          {words}
        </button>
      ))}
    </nav>
  );
}
