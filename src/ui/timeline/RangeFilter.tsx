import { clocks, isTurned } from "#domain/timeline/dateRange.ts";
import { isDay } from "#domain/timeline/days.ts";
import { isInTime } from "#store/selectors.ts";
import { useChoice } from "#store/store.ts";
import { changeRange, clearRange } from "#store/timeActions.ts";
import { Button } from "#ui/kit/Button.tsx";
import { Choice } from "#ui/kit/Choice.tsx";
import { ChoiceGroup } from "#ui/kit/ChoiceGroup.tsx";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./RangeFilter.module.css";

/** Only claims of some days, on one of the two clocks. */
export function RangeFilter() {
  const { range: words } = useMessages().timeline;
  const range = useChoice((choices) => choices.range);
  const isSet = useChoice(isInTime);
  const ends = { from: { max: range.to ?? undefined }, to: { min: range.from ?? undefined } };
  return (
    <ChoiceGroup title={words.title} flow="row">
      {clocks.map((clock) => (
        <Choice
          key={clock}
          kind="radio"
          name="clock"
          isChosen={range.clock === clock}
          onChange={() => changeRange({ clock })}
        >
          <span>{words.clocks[clock]}</span>
        </Choice>
      ))}
      {(["from", "to"] as const).map((end) => (
        <label key={end} className={styles.end}>
          {words[end]}
          <input
            type="date"
            className={styles.day}
            {...ends[end]}
            value={range[end] ?? ""}
            onChange={({ target }) => changeRange({ [end]: isDay(target.value) ? target.value : null })}
          />
        </label>
      ))}
      {isTurned(range) && (
        <p className={styles.turned} role="alert">
          {words.turned}{" "}
          <Button look="quiet" onClick={() => changeRange({ from: range.to, to: range.from })}>
            {words.turn}
          </Button>
        </p>
      )}
      {isSet && (
        <Button look="quiet" onClick={clearRange}>
          {words.clear}
        </Button>
      )}
    </ChoiceGroup>
  );
}
