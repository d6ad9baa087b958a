import type { CoveredVoice } from "#domain/classroom/coveredClaim.ts";
import { stances } from "#messages/en/stances.ts";
import { useMessages } from "#ui/kit/context.ts";
import { ForeignText } from "#ui/kit/ForeignText.tsx";
import styles from "./CoveredMatter.module.css";
import { useClassroom } from "./context.ts";

/** Everyone who takes a stand, in their own words where these were found; no letter beside any name. */
export function CoveredVoices({ voices }: { readonly voices: readonly CoveredVoice[] }) {
  const { vote } = useClassroom();
  return (
    <details className={styles.part} open>
      <summary className={styles.summary}>{vote.voices}</summary>
      <ul className={styles.list}>
        {voices.map((voice) => (
          <VoiceLine key={voice.statement} voice={voice} />
        ))}
      </ul>
    </details>
  );
}

function VoiceLine({ voice }: { readonly voice: CoveredVoice }) {
  const { dates } = useMessages();
  const { name, office, said, medium, words, says, stance } = voice;
  return (
    <li>
      <p className={styles.who}>
        <span className={styles.stance} data-stance={stance}>
          {stances.of[stance]}
        </span>
        {name}
      </p>
      <p className={styles.role}>
        {office}. {said ? dates.span(said) : dates.notKnown}, {medium}
      </p>
      {words && (
        <p className={styles.words}>
          <ForeignText lang={words.lang} quoted>
            {words.exact}
          </ForeignText>
        </p>
      )}
      <p className={styles.gloss}>{words?.translation ?? says}</p>
    </li>
  );
}
