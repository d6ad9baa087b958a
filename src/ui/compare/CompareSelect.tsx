import { useId } from "react";
import { found } from "#domain/atlasIndex.ts";
import type { Side } from "#domain/comparison.ts";
import { plainText } from "#domain/sentence.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import styles from "./CompareSelect.module.css";

interface CompareSelectProps {
  /** What is chosen; null where nothing is yet. */
  readonly side: Side | null;
  readonly label: string;
  /** The claim whose statements can be chosen, where nothing is chosen yet. */
  readonly claim?: string;
  readonly onChoose: (id: string) => void;
}

/** Chooses a claim, or a statement on the claim that is chosen. */
export function CompareSelect({ side, label, claim, onChoose }: CompareSelectProps) {
  const { index, facts } = useAtlas();
  const { compare, sentence, dates } = useAllMessages();
  const id = useId();
  const about = side?.facts.claim.id ?? claim ?? "";
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={side?.id ?? ""}
        onChange={({ currentTarget }) => currentTarget.value && onChoose(currentTarget.value)}
      >
        {!side && <option value="">{compare.choose}</option>}
        <optgroup label={compare.claims}>
          {facts
            .filter((one) => side !== null || one.claim.id !== claim)
            .map((one) => (
              <option key={one.claim.id} value={one.claim.id}>
                {compare.claim(one.claim.id, plainText(sentence(one.sentence, "short")))}
              </option>
            ))}
        </optgroup>
        {side !== null && (
          <optgroup label={compare.statements(about)}>
            {(index.statementsOf.get(about) ?? []).map((statement) => {
              const day = index.atlas.dates[statement.said.date];
              return (
                <option key={statement.id} value={statement.id}>
                  {compare.statement(
                    found(index.speakers, statement.speaker).names.en,
                    day ? dates.shortSpan(day) : dates.notKnown,
                    compare.stances[statement.stance],
                  )}
                </option>
              );
            })}
          </optgroup>
        )}
      </select>
    </div>
  );
}
