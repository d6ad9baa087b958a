import type { CoveredClaim } from "#domain/classroom/coveredClaim.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./CoveredMatter.module.css";
import { CoveredSources } from "./CoveredSources.tsx";
import { CoveredVoices } from "./CoveredVoices.tsx";
import { useClassroom } from "./context.ts";

/** Who says what, when, and which documents carry it: what a judgement can rest on. */
export function CoveredMatter({ claim }: { readonly claim: CoveredClaim }) {
  const { chain, dates } = useAllMessages();
  const { vote } = useClassroom();
  const { happened, wording, sentence, tally } = claim;
  return (
    <section className={styles.matter} aria-labelledby="matter">
      <h2 id="matter" className={styles.heading}>
        {vote.matter}
      </h2>
      <p className={styles.tally}>{chain.summary(tally)}</p>
      <dl className={styles.terms}>
        <dt>{vote.happened}</dt>
        <dd>
          {happened ? dates.span(happened) : vote.notStated}
          {wording && ` (${wording})`}
        </dd>
        <dt>{vote.said}</dt>
        <dd>{sentence.said ? dates.span(sentence.said) : dates.notKnown}</dd>
      </dl>
      <CoveredVoices voices={claim.voices} />
      <CoveredSources sources={claim.sources} />
    </section>
  );
}
