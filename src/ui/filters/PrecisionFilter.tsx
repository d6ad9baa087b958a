import { placePrecisions } from "#domain/claimFacts.ts";
import { changeFilter, toggled } from "#store/actions.ts";
import { useChoice } from "#store/store.ts";
import { Choice } from "#ui/kit/Choice.tsx";
import { ChoiceGroup } from "#ui/kit/ChoiceGroup.tsx";
import { useMessages } from "#ui/kit/context.ts";

/** How exactly does the claim say where? */
export function PrecisionFilter() {
  const { filters } = useMessages();
  const wanted = useChoice((choices) => choices.precisions);
  return (
    <ChoiceGroup title={filters.precisions}>
      {placePrecisions.map((code) => (
        <Choice
          key={code}
          isChosen={wanted.includes(code)}
          onChange={() => changeFilter({ precisions: toggled(wanted, code) })}
        >
          <span>{filters.precision[code]}</span>
        </Choice>
      ))}
    </ChoiceGroup>
  );
}
