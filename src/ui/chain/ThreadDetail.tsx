import type { Exchange, TellerThreads } from "#domain/whole-chain/wholeList.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./LinkDetail.module.css";
import { tellerAnchor } from "./tellerAnchor.ts";

/** From whom the one under the pointer or the focus had things, and who had things from it. */
export function ThreadDetail({ threads }: { readonly threads: TellerThreads | null }) {
  const { list, names, wholeChain: words } = useAllMessages();
  const named = (exchanges: readonly Exchange[]) =>
    list(exchanges.map(({ with: { name }, relays }) => words.exchange(name, relays.length)));
  if (!threads) {
    return (
      <div className={styles.detail} data-detail>
        <p>{words.hint}</p>
      </div>
    );
  }
  const { teller, had, passed, circle } = threads;
  return (
    <div className={styles.detail} data-detail role="status">
      <p>
        <b>{teller.name}</b> {teller.country === "unknown" ? "" : names.country(teller.country)}
        {teller.kind === "named" && ` (${words.onlyNamed})`}
      </p>
      <p>
        {had.length === 0 ? words.hadNothing : words.had(named(had))}{" "}
        {passed.length === 0 ? words.passedNothing : words.passed(named(passed))}
      </p>
      {circle.length > 0 && <p>{words.circle(list(circle.map(({ name }) => name)))}</p>}
      {passed.length > 0 && (
        <p>
          <a href={`#${tellerAnchor(teller.id)}`}>{words.inList}</a>
        </p>
      )}
    </div>
  );
}
