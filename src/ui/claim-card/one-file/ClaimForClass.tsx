import { useMessages } from "#ui/kit/context.ts";
import { LinkRow } from "#ui/kit/LinkRow.tsx";
import styles from "../ClaimCard.module.css";

/** One file has no room for sheets: it says where they are. */
export function ClaimForClass(_: { readonly claim: string }) {
  const { inClass } = useMessages().story;
  return (
    <div className={styles.forClass}>
      <LinkRow title={inClass.title} links={[]} note={inClass.notHere} />
    </div>
  );
}
