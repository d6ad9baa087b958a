import { useAllMessages } from "#ui/kit/context.ts";
import { useClaimAddress } from "#ui/kit/siteRoot.ts";
import { useIsAwake } from "#ui/kit/useIsAwake.ts";
import styles from "./CardAddress.module.css";

/** On paper, where to find and cite the claim: absolute, so a page has it once a browser knows where it lies. */
export function CardAddress({ claim }: { readonly claim: string }) {
  const { cite } = useAllMessages();
  const address = useClaimAddress(claim);
  const isAwake = useIsAwake();
  if (!isAwake) return null;
  const { protocol, href } = new URL(address, window.location.href);
  // The site in one file is nowhere to be found by others.
  return protocol === "file:" ? null : <p className={styles.address}>{cite.printed(href)}</p>;
}
