import type { LinkBasis } from "#domain/schema/statement.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./Chain.module.css";

/** How a link of the chain is known; what is only inferred says so in words. */
export function LinkReason({ basis }: { readonly basis: LinkBasis }) {
  const { chain } = useAllMessages();
  return (
    <p className={styles.reason}>{basis.kind === "inferred" ? chain.inferred(basis.reason) : basis.reason}</p>
  );
}
