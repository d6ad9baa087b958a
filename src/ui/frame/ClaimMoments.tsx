import type { Moment } from "#domain/embed/moments.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { SentenceText } from "#ui/kit/SentenceText.tsx";
import styles from "./Frame.module.css";

/** What was known of a claim from one day to the next; the frame shows that of the day that it is asked for. */
export function ClaimMoments({ moments }: { readonly moments: readonly Moment[] }) {
  const { frame, sentence } = useAllMessages();
  // The last one is that of today, which stands below all of this.
  const today = moments.at(-1);
  return (
    <div data-then="" hidden>
      <p className={styles.label} data-then-day="" />
      <p className={styles.then} data-from="">
        {frame.notYet}
      </p>
      {moments.map(({ from, sentence: said }) => (
        <p key={from} className={styles.then} data-from={from} hidden>
          {from !== today?.from && <SentenceText phrases={sentence(said, "full")} />}
        </p>
      ))}
      <p className={styles.label} data-since="">
        {frame.since} <span className={styles.aside}>{frame.today}</span>
      </p>
    </div>
  );
}
