import { answers, type Voice } from "#domain/voices.ts";
import { stances } from "#messages/en/stances.ts";
import { Fold } from "./Fold.tsx";
import { OtherVoice } from "./OtherVoice.tsx";
import styles from "./OtherVoices.module.css";

/** So many who qualify a claim stand open; denials, withdrawals and "no information" all do. */
const mostQualifying = 4;

/** Further denials, and those who withdraw, know nothing or qualify. */
export function OtherVoices({ voices }: { readonly voices: readonly Voice[] }) {
  if (voices.length === 0) return null;
  return (
    <ul className={styles.groups} aria-label={stances.others}>
      {answers.map((stance) => {
        const group = voices.filter(({ statement }) => statement.stance === stance);
        return group.length === 0 ? null : (
          <li key={stance} className={styles.group} data-stance={stance}>
            <span className={styles.stance}>{stances.of[stance]}</span>
            <VoiceGroup voices={group} open={stance === "qualifies" ? mostQualifying : group.length} />
          </li>
        );
      })}
    </ul>
  );
}

interface VoiceGroupProps {
  readonly voices: readonly Voice[];
  /** How many of them stand open; the rest are behind a fold, unless it would hide only one. */
  readonly open: number;
}

function VoiceGroup({ voices, open }: VoiceGroupProps) {
  const shown = voices.length > open + 1 ? open : voices.length;
  const rest = voices.slice(shown);
  return (
    <div className={styles.voices}>
      <ul className={styles.voices}>
        {voices.slice(0, shown).map((voice) => (
          <OtherVoice key={voice.statement.id} {...voice} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Fold summary={stances.moreQualify(rest.length)}>
          <ul className={styles.voices}>
            {rest.map((voice) => (
              <OtherVoice key={voice.statement.id} {...voice} />
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}
