import { compare } from "#store/compareActions.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { CompareSelect } from "./CompareSelect.tsx";
import styles from "./CompareWith.module.css";

/** Sets another claim beside the open one; there, statements can be chosen too. */
export function CompareWith({ claim }: { readonly claim: string }) {
  const { compare: words } = useAllMessages();
  return (
    <div className={styles.part}>
      <CompareSelect side={null} label={words.label} claim={claim} onChoose={(id) => compare(id)} />
    </div>
  );
}
