import { found } from "#domain/atlasIndex.ts";
import type { Statement } from "#domain/schema/statement.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import styles from "./Chain.module.css";
import { LinkReason } from "./LinkReason.tsx";
import { useDayWords } from "./useDayWords.ts";
import { WordingChange } from "./WordingChange.tsx";

/** Who made a statement and when, whether it is an origin, and where it changed the wording. */
export function TellingHead({ statement }: { readonly statement: Statement }) {
  const { index } = useAtlas();
  const { chain } = useAllMessages();
  const dayWords = useDayWords();
  const speaker = found(index.speakers, statement.speaker);
  const { relays } = statement;
  const repeated = relays && found(index.statements, relays.statement);
  const repeats = relays?.basis.kind === "inferred" ? chain.repeatsInferred : chain.repeats;
  return (
    <>
      <p className={relays ? undefined : styles.origin} data-statement={statement.id} tabIndex={-1}>
        <b>{speaker.names.en}</b>{" "}
        <span className={styles.meta}>
          {[
            dayWords(statement.said.date, "short"),
            chain.source(speaker.reliability.letter),
            repeated ? repeats(found(index.speakers, repeated.speaker).names.en) : chain.origin,
          ].join(" · ")}
        </span>
      </p>
      {relays && <LinkReason basis={relays.basis} />}
      {statement.changed && <WordingChange {...statement.changed} />}
    </>
  );
}
