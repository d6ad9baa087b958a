import { sourceOrders } from "#domain/sourceFilter.ts";
import { changeSources } from "#store/sourceActions.ts";
import { useChoice } from "#store/store.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./SourceList.module.css";

export function SourceOrderChoice() {
  const { sourcesPage } = useAllMessages();
  const order = useChoice(({ sourceList }) => sourceList.order);
  return (
    <label className={styles.order}>
      {sourcesPage.order}
      <select
        className={styles.select}
        value={order}
        onChange={({ target }) => {
          const chosen = sourceOrders.find((each) => each === target.value);
          if (chosen) changeSources({ order: chosen });
        }}
      >
        {sourceOrders.map((each) => (
          <option key={each} value={each}>
            {sourcesPage.orders[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
