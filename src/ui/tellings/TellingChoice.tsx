import { useId } from "react";
import type { Claim } from "#domain/schema/claim.ts";
import { tellings as words } from "#messages/en/tellings.ts";
import { useChoice } from "#store/store.ts";
import { chooseTelling } from "#store/tellingActions.ts";
import { Choice } from "#ui/kit/Choice.tsx";
import { ChoiceGroup } from "#ui/kit/ChoiceGroup.tsx";
import styles from "./TellingChoice.module.css";
import { useTellings } from "./useTellings.ts";

/** In the card: as told by whom the map draws the claim. */
export function TellingChoice({ claim }: { readonly claim: Claim }) {
  const tellings = useTellings(claim);
  const telling = useChoice((choices) => choices.telling);
  const name = useId();
  if (tellings.length === 0) return null;
  const chosen = tellings.find(({ id }) => id === telling);
  return (
    <div className={styles.part}>
      <ChoiceGroup title={words.title}>
        <Choice kind="radio" name={name} isChosen={!chosen} onChange={() => chooseTelling(null)}>
          {words.all(tellings.length)}
        </Choice>
        {tellings.map(({ id, teller, ways }) => (
          <Choice
            key={id}
            kind="radio"
            name={name}
            isChosen={chosen?.id === id}
            onChange={() => chooseTelling(id)}
          >
            {words.option(teller, ways)}
          </Choice>
        ))}
      </ChoiceGroup>
    </div>
  );
}
