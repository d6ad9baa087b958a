import { found } from "#domain/atlasIndex.ts";
import type { Movement } from "#domain/schema/claim.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import { PlaceText } from "./PlaceText.tsx";
import styles from "./Terms.module.css";
import { useDayWords } from "./useDayWords.ts";

/** What is said to have gone from where to where, by what, and who tells it so. */
export function MovementText({ movement }: { readonly movement: Movement }) {
  const { index } = useAtlas();
  const { places, list } = useAllMessages();
  const dayWords = useDayWords();
  const tellers = movement.statements.map((id) => {
    const { speaker, said } = found(index.statements, id);
    return places.teller(found(index.speakers, speaker).names.en, dayWords(said.date, "short"));
  });
  return (
    <div className={styles.group}>
      <p className={styles.plain}>
        {places.accordingTo(list([...new Set(tellers)]), places.by[movement.by])}
      </p>
      <dl className={styles.terms}>
        <div className={styles.term}>
          <dt>{places.from}</dt>
          <dd>{movement.from ? <PlaceText end={movement.from} /> : places.originNotStated}</dd>
        </div>
        <div className={styles.term}>
          <dt>{places.to}</dt>
          <dd>{movement.to ? <PlaceText end={movement.to} /> : places.destinationNotStated}</dd>
        </div>
      </dl>
    </div>
  );
}
