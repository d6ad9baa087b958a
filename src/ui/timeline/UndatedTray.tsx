import { useId } from "react";
import type { Timeline } from "#domain/timeline/timeline.ts";
import { openClaim } from "#store/actions.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { LayerSwatch } from "#ui/kit/LayerSwatch.tsx";
import { SentenceText } from "#ui/kit/SentenceText.tsx";
import styles from "./UndatedTray.module.css";

interface UndatedTrayProps {
  readonly undated: Timeline["undated"];
  readonly shown: ReadonlySet<string>;
}

/** Claims of which nobody says when: they have no place on an axis, and are given none. */
export function UndatedTray({ undated, shown }: UndatedTrayProps) {
  const { timeline, sentence } = useMessages();
  const { facts, index } = useAtlas();
  const id = useId();
  const without = new Set(undated.claims.map((claim) => claim.id));
  const claims = facts.filter(({ claim }) => without.has(claim.id) && shown.has(claim.id));
  const statements = undated.statements.filter(({ claim }) => shown.has(claim)).length;
  if (claims.length + statements === 0) return <span />;
  return (
    <>
      <Button className={styles.button} popoverTarget={id}>
        {timeline.undated(claims.length)}
      </Button>
      <section id={id} popover="auto" className={styles.tray} aria-label={timeline.undatedTitle}>
        <h2 className={styles.title}>{timeline.undatedTitle}</h2>
        <ul>
          {claims.map(({ claim, sentence: said }) => (
            <li key={claim.id}>
              <button
                type="button"
                className={styles.claim}
                popoverTarget={id}
                popoverTargetAction="hide"
                onClick={() => openClaim(claim.id)}
              >
                <LayerSwatch hue={index.layers.get(claim.layer)?.hue ?? 0} />
                <span>
                  <SentenceText phrases={sentence(said, "short")} />
                </span>
              </button>
            </li>
          ))}
        </ul>
        {statements > 0 && <p>{timeline.undatedStatements(statements)}</p>}
      </section>
    </>
  );
}
