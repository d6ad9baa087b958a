import type { Claim } from "#domain/schema/claim.ts";
import { voicesOf } from "#domain/voices.ts";
import { stances } from "#messages/en/stances.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { usePaper } from "./paperWords.ts";
import styles from "./Sheet.module.css";

/** Who takes which stand on a claim, and when; nobody with a grade. */
export function VoiceLines({ claim }: { readonly claim: Claim }) {
  const { dates } = useMessages();
  const { noDate } = usePaper();
  const { index } = useAtlas();
  const { saying, denying, others } = voicesOf(index, claim);
  return (
    <ul className={styles.list} data-small="">
      {[...saying, ...denying, ...others].map(({ statement, speaker }) => {
        const day = index.atlas.dates[statement.said.date];
        return (
          <li key={statement.id} className={styles.voice}>
            <b>{speaker.names.en}</b>, {speaker.office}, {day ? dates.span(day) : noDate},{" "}
            <b>{stances.of[statement.stance]}</b>: {statement.says}
          </li>
        );
      })}
    </ul>
  );
}
