import { useId } from "react";
import type { Timeline } from "#domain/timeline/timeline.ts";
import { timelineDrawing as timeline } from "#messages/en/timelineDrawing.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { SentenceText } from "#ui/kit/SentenceText.tsx";
import { ShowMore } from "#ui/kit/ShowMore.tsx";
import { usePortion } from "#ui/kit/usePortion.ts";
import { ClaimButton } from "./ClaimButton.tsx";
import { Popover } from "./Popover.tsx";
import styles from "./UndatedTray.module.css";

interface UndatedTrayProps {
  readonly undated: Timeline["undated"];
  readonly shown: ReadonlySet<string>;
}

/** Claims of which nobody says when: they have no place on an axis, and are given none. */
export function UndatedTray({ undated, shown }: UndatedTrayProps) {
  const { sentence } = useMessages();
  const { facts, index } = useAtlas();
  const id = useId();
  const ids = new Set(undated.claims.map((claim) => claim.id));
  const claims = facts.filter(({ claim }) => shown.has(claim.id) && ids.has(claim.id));
  const { portion, next, showMore } = usePortion(claims);
  const statements = undated.statements.filter(({ claim }) => shown.has(claim)).length;
  return (
    <div className={styles.tray}>
      {claims.length + statements > 0 && (
        <Button className={styles.button} popoverTarget={id}>
          {timeline.undated(claims.length)}
        </Button>
      )}
      <Popover id={id} title={timeline.undatedTitle}>
        <ul>
          {portion.map(({ claim, sentence: said }) => (
            <li key={claim.id}>
              <ClaimButton claim={claim.id} popover={id} hue={index.layers.get(claim.layer)?.hue ?? 0}>
                <SentenceText phrases={sentence(said, "short")} />
              </ClaimButton>
            </li>
          ))}
        </ul>
        <ShowMore next={next} onShowMore={showMore} />
        {statements > 0 && <p>{timeline.undatedStatements(statements)}</p>}
      </Popover>
    </div>
  );
}
