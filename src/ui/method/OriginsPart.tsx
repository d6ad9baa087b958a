import type { Tally } from "#domain/tally.ts";
import { ClaimMark } from "#ui/kit/ClaimMark.tsx";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import { useMethodWords } from "./context.ts";
import styles from "./Method.module.css";
import { Prose } from "./Prose.tsx";

/** Two claims that show it: one whose origins are sure, one where they hang on an inference. */
function useExamples() {
  const { facts } = useAtlas();
  const isSure = ({ atLeast, atMost }: Tally["origins"]) => atLeast === atMost;
  const sure = facts.find(({ tally }) => isSure(tally.origins) && tally.reports > 1);
  const unsure = facts.find(({ tally }) => !isSure(tally.origins));
  return [sure, unsure].filter((each) => each !== undefined);
}

export function OriginsPart() {
  const method = useMethodWords();
  const { chain } = useAllMessages();
  const examples = useExamples();
  return (
    <>
      <Prose text={method.origins.text} />
      <h3 className={styles.heading}>{method.origins.examples}</h3>
      <ul className={styles.examples}>
        {examples.map(({ claim, tally }) => (
          <li key={claim.id}>
            <ClaimMark id={claim.id} /> {chain.summary(tally)}
          </li>
        ))}
      </ul>
    </>
  );
}
