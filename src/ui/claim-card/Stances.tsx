import type { Claim } from "#domain/schema/claim.ts";
import { voicesOf } from "#domain/voices.ts";
import { stances } from "#messages/en/stances.ts";
import { useAtlas } from "#ui/kit/context.ts";
import { CardSection } from "./CardSection.tsx";
import { OtherVoices } from "./OtherVoices.tsx";
import pair from "./pair.module.css";
import styles from "./Stances.module.css";
import { VoiceEntry } from "./VoiceEntry.tsx";

/** Who says so and who denies it, in two columns of the same size, then who answers otherwise. */
export function Stances({ claim }: { readonly claim: Claim }) {
  const { saying, denying, others } = voicesOf(useAtlas().index, claim);
  return (
    <CardSection heading={null}>
      <div className={pair.pair}>
        <div className={styles.side} data-stance="asserts">
          <h3 className={styles.heading}>{stances.of.asserts}</h3>
          {saying.map((voice) => (
            <VoiceEntry key={voice.statement.id} {...voice} />
          ))}
        </div>
        <div className={styles.side} data-stance="denies">
          <h3 className={styles.heading}>{stances.of.denies}</h3>
          {denying.map((voice) => (
            <VoiceEntry key={voice.statement.id} {...voice} />
          ))}
          {denying.length === 0 && <p className={styles.nobody}>{stances.noDenial}</p>}
        </div>
      </div>
      <OtherVoices voices={others} />
    </CardSection>
  );
}
