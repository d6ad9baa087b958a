import type { Exchange, TellerThreads } from "#domain/whole-chain/wholeList.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./ThreadList.module.css";
import { tellerAnchor } from "./tellerAnchor.ts";

/** Who passed what on to whom, hand by hand, each with the documents that show it. */
export function ThreadList({ threads }: { readonly threads: readonly TellerThreads[] }) {
  const { list, names, wholeChain: words } = useAllMessages();
  const hands = [...new Set(threads.map(({ hand }) => hand))];
  return hands.map((hand) => (
    <section key={hand} className={styles.hand}>
      <h3 className={styles.heading}>{words.hands[hand] ?? words.hand(hand)}</h3>
      <ol className={styles.tellers}>
        {threads
          .filter((each) => each.hand === hand)
          .map(({ teller, had, passed, circle }) => (
            <li key={teller.id} id={tellerAnchor(teller.id)} className={styles.teller} tabIndex={-1}>
              <p>
                <b>{teller.isArticle ? words.article(teller.name) : teller.name}</b>
                <span className={styles.note}>
                  {teller.country === "unknown" ? "" : `, ${names.country(teller.country)}`}
                  {teller.kind === "named" && `, ${words.onlyNamed}`}
                </span>
              </p>
              {circle.length > 0 && (
                <p className={styles.note}>{words.circle(list(circle.map(({ name }) => name)))}</p>
              )}
              {had.length > 0 && <Exchanges title={words.hadFrom} exchanges={had} />}
              <Exchanges title={words.passedTo} exchanges={passed} />
            </li>
          ))}
      </ol>
    </section>
  ));
}

interface ExchangesProps {
  readonly title: string;
  readonly exchanges: readonly Exchange[];
}

function Exchanges({ title, exchanges }: ExchangesProps) {
  return (
    <div className={styles.exchanges}>
      <p className={styles.note}>{title}</p>
      <ul>
        {exchanges.map((exchange) => (
          <li key={exchange.with.id}>
            <ExchangeLine exchange={exchange} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** With whom, in which documents, about which claims, and whether that is stated. */
function ExchangeLine({ exchange: { with: other, relays } }: { readonly exchange: Exchange }) {
  const { wholeChain: words } = useAllMessages();
  return (
    <>
      {other.isArticle ? words.article(other.name) : other.name}{" "}
      {relays.map(({ source, basis, claims }, number) => (
        <span key={`${source} ${claims.join(" ")}`} className={styles.relay} data-basis={basis}>
          {source === null ? (
            words.codes(claims)
          ) : (
            <a href={`#${source}`} aria-label={words.relay(number + 1, claims)}>
              {words.codes(claims)}
            </a>
          )}
          {basis === "inferred" && ` ${words.inferred}`}
        </span>
      ))}
    </>
  );
}
