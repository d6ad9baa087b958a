import { Choice } from "./Choice.tsx";
import { ChoiceGroup } from "./ChoiceGroup.tsx";

interface RadioGroupProps<T extends string> {
  readonly title: string;
  readonly flow?: "row" | "column";
  /** Unique on the page. */
  readonly name: string;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly wordsOf: (value: T) => string;
  readonly onChoose: (value: T) => void;
}

/** One of several, all in sight. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { title, flow = "column", name, values, chosen, wordsOf, onChoose } = props;
  return (
    <ChoiceGroup title={title} flow={flow}>
      {values.map((value) => (
        <Choice
          key={value}
          kind="radio"
          name={name}
          isChosen={value === chosen}
          onChange={() => onChoose(value)}
        >
          {wordsOf(value)}
        </Choice>
      ))}
    </ChoiceGroup>
  );
}
