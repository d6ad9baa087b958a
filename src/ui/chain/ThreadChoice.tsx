import type { TellerThreads } from "#domain/whole-chain/wholeList.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import styles from "./AtlasChain.module.css";

interface ThreadChoiceProps {
  readonly threads: readonly TellerThreads[];
  readonly layer: string | null;
  readonly kept: string | null;
  readonly onLayer: (layer: string | null) => void;
  readonly onKeep: (teller: string | null) => void;
}

/** What to bring out: the claims of one layer, the threads of one name. */
export function ThreadChoice({ threads, layer, kept, onLayer, onKeep }: ThreadChoiceProps) {
  const { index } = useAtlas();
  const { language, wholeChain: words } = useAllMessages();
  const byName = threads
    .map(({ teller }) => teller)
    .sort((one, other) => one.name.localeCompare(other.name, language));
  return (
    <div className={styles.choice}>
      <label className={styles.question}>
        {words.layer}
        <select
          className={styles.select}
          value={layer ?? ""}
          onChange={({ target }) => onLayer(target.value || null)}
        >
          <option value="">{words.allLayers}</option>
          {index.atlas.layers.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.question}>
        {words.teller}
        <select
          className={styles.select}
          value={kept ?? ""}
          onChange={({ target }) => onKeep(target.value || null)}
        >
          <option value="">{words.allTellers}</option>
          {byName.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
