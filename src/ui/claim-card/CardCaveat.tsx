import type { Claim } from "#domain/schema/claim.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { CardAddress } from "./CardAddress.tsx";
import styles from "./CardCaveat.module.css";

/** What no copy of a card may lose. */
export function CardCaveat({ claim }: { readonly claim: Claim }) {
  const { card, site } = useMessages();
  const { version } = useAtlas().index.atlas.about;
  return (
    <footer className={styles.caveat}>
      <b>{site.unverified}.</b> {card.caveat(claim.id, version)}
      <CardAddress claim={claim.id} />
    </footer>
  );
}
