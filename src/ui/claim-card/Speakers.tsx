import type { Claim } from "#domain/schema/claim.ts";
import { claimSpeakers } from "#domain/voices.ts";
import { stances } from "#messages/en/stances.ts";
import { useAtlas } from "#ui/kit/context.ts";
import { CardSection } from "./CardSection.tsx";
import { Fold } from "./Fold.tsx";
import { SpeakerEntry } from "./SpeakerEntry.tsx";
import styles from "./Speakers.module.css";

/** Why each speaker has its letter, and whether it gains if it is believed. */
export function Speakers({ claim }: { readonly claim: Claim }) {
  const { index } = useAtlas();
  const speakers = claimSpeakers(index, claim);
  const statements = index.statementsOf.get(claim.id) ?? [];
  return (
    <CardSection heading={stances.speakers}>
      <Fold summary={stances.speakersShow(speakers.length)}>
        <ul className={styles.speakers}>
          {speakers.map((speaker) => (
            <SpeakerEntry
              key={speaker.id}
              speaker={speaker}
              statements={statements.filter((statement) => statement.speaker === speaker.id)}
            />
          ))}
        </ul>
      </Fold>
    </CardSection>
  );
}
