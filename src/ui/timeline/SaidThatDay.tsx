import { found } from "#domain/atlasIndex.ts";
import { dayNumber } from "#domain/timeline/days.ts";
import { gapBetween } from "#domain/timeline/gap.ts";
import type { SaidMark, Timeline } from "#domain/timeline/timeline.ts";
import { openClaim } from "#store/actions.ts";
import { useMessages, useWholeAtlas } from "#ui/kit/context.ts";
import { LayerSwatch } from "#ui/kit/LayerSwatch.tsx";
import styles from "./SaidThatDay.module.css";

interface SaidThatDayProps {
  readonly timeline: Timeline;
  readonly day: string;
}

const most = 3;

/** Who said something on the chosen day, and how; each opens the claim. */
export function SaidThatDay({ timeline, day }: SaidThatDayProps) {
  const { timeline: words } = useMessages();
  const { index } = useWholeAtlas();
  const number = dayNumber(day);
  const today = timeline.said.filter(({ knownFrom }) => [...knownFrom.values()].includes(number));
  const gapOf = ({ statements: [statement] }: SaidMark) => {
    const happened = statement && found(index.claims, statement.claim).happened;
    const [event, said] = [happened?.date, statement?.said.date].map((date) => index.atlas.dates[date ?? ""]);
    const gap = event && said ? gapBetween(event, said) : null;
    return gap ? `, ${words.gap(gap)}` : "";
  };
  if (today.length === 0) return null;
  return (
    <ul className={styles.said} aria-label={words.thatDay}>
      {today.slice(0, most).map((mark) => {
        const [statement] = mark.statements;
        if (!statement) return null;
        return (
          <li key={mark.id}>
            <button type="button" className={styles.one} onClick={() => openClaim(statement.claim)}>
              <LayerSwatch hue={mark.hue} />
              {found(index.speakers, statement.speaker).names.en} {words.stance[mark.stance]}
              {gapOf(mark)}
            </button>
          </li>
        );
      })}
      {today.length > most && <li>{words.more(today.length - most)}</li>}
    </ul>
  );
}
