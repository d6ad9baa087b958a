import { tellings as words } from "#messages/en/tellings.ts";
import { useChoice } from "#store/store.ts";
import { chooseTelling } from "#store/tellingActions.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { VisuallyHidden } from "#ui/kit/VisuallyHidden.tsx";
import styles from "./TellingSwitch.module.css";
import { useTellings } from "./useTellings.ts";

/** On the map: as told by whom it draws the open claim, where the tellings give different ends. */
export function TellingSwitch() {
  const { facts } = useAtlas();
  const { card } = useMessages();
  const open = useChoice((choices) => choices.claim);
  const telling = useChoice((choices) => choices.telling);
  const claim = facts.find((one) => one.claim.id === open)?.claim ?? null;
  const tellings = useTellings(claim);
  if (claim === null || tellings.length === 0) return null;
  const chosen = tellings.find(({ id }) => id === telling);
  const name = card.claim(claim.id);
  return (
    <div className={styles.switch} data-telling={chosen?.id ?? "all"}>
      <label className={styles.question}>
        {words.onMap(name, chosen !== undefined)}
        <select
          className={styles.select}
          value={chosen?.id ?? ""}
          onChange={({ target }) => chooseTelling(target.value || null)}
        >
          <option value="">{words.all(tellings.length)}</option>
          {tellings.map(({ id, teller }) => (
            <option key={id} value={id}>
              {teller}
            </option>
          ))}
        </select>
      </label>
      <VisuallyHidden>
        <span role="status">
          {chosen ? words.drawnAs(name, words.option(chosen.teller, chosen.ways)) : words.drawnAll(name)}
        </span>
      </VisuallyHidden>
    </div>
  );
}
