import type { Filter } from "#domain/filter.ts";
import { changeFilter } from "#store/actions.ts";
import { useChoice } from "#store/store.ts";
import { Choice } from "#ui/kit/Choice.tsx";
import { ChoiceGroup } from "#ui/kit/ChoiceGroup.tsx";
import { useMessages } from "#ui/kit/context.ts";

const answers: readonly Filter["denied"][] = ["any", "denied", "not-denied"];

/** Does somebody deny it? */
export function DenialFilter() {
  const { filters } = useMessages();
  const denied = useChoice((choices) => choices.denied);
  return (
    <ChoiceGroup title={filters.denied} flow="row">
      {answers.map((answer) => (
        <Choice
          key={answer}
          kind="radio"
          name="denied"
          isChosen={denied === answer}
          onChange={() => changeFilter({ denied: answer })}
        >
          <span>{filters.deniedChoices[answer]}</span>
        </Choice>
      ))}
    </ChoiceGroup>
  );
}
