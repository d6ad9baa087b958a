import { useMemo, useState } from "react";
import { actorVersions } from "#domain/actorVersions.ts";
import { found } from "#domain/atlasIndex.ts";
import { tellings as words } from "#messages/en/tellings.ts";
import { versions as versionWords } from "#messages/en/versions.ts";
import { useChoice } from "#store/store.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import styles from "./TellingSwitch.module.css";

/** On the map: who is said to have done what the open claim tells, one version at a time, with who says so. */
export function ActorSwitch() {
  const open = useChoice((choices) => choices.claim);
  return open === null ? null : <ActorsOf key={open} id={open} />;
}

function ActorsOf({ id }: { readonly id: string }) {
  const { facts, index } = useAtlas();
  const { card, dates } = useMessages();
  const [chosen, setChosen] = useState("");
  const claim = facts.find((one) => one.claim.id === id)?.claim;
  const actors = useMemo(() => (claim ? actorVersions(index, claim) : null), [index, claim]);
  if (actors === null) return null;
  const version = actors.versions.find(({ value }) => value === chosen);
  const first = version?.statements[0];
  const span = first && index.atlas.dates[first.said.date];
  const names = new Set(version?.statements.map(({ speaker }) => found(index.speakers, speaker).names.en));
  const teller =
    first &&
    words.teller([...names][0] ?? "", names.size - 1, span ? dates.shortSpan(span) : first.said.date);
  return (
    <div className={styles.switch} data-telling={version ? "one" : "all"}>
      <label className={styles.question}>
        {words.actor(card.claim(id), versionWords.fields[actors.field])}
        <select className={styles.select} value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="">{words.actors(actors.versions.length)}</option>
          {actors.versions.map(({ value }) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </select>
      </label>
      <span role="status">{teller && words.soSays(teller)}</span>
    </div>
  );
}
