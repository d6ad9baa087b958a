import { toggled } from "#store/actions.ts";
import { changeSources } from "#store/sourceActions.ts";
import { useChoice } from "#store/store.ts";
import { Choice } from "#ui/kit/Choice.tsx";
import { useAllMessages } from "#ui/kit/context.ts";
import { Question } from "./Question.tsx";
import type { Answer, SourceField } from "./useSourceAnswers.ts";

interface ListFilterProps {
  readonly field: SourceField;
  readonly title: string;
  readonly answers: readonly Answer[];
}

/** One question with all answers that documents give. */
export function ListFilter({ field, title, answers }: ListFilterProps) {
  const { sourcesPage } = useAllMessages();
  const wanted: readonly string[] = useChoice(({ sourceList }) => sourceList[field]);
  return (
    <Question title={title} chosen={wanted.length} isOpen={field === "letters" || field === "reads"}>
      {answers.map(({ value, words, count }) => (
        <Choice
          key={value}
          isChosen={wanted.includes(value)}
          isApart={field === "letters" && value === "F"}
          onChange={() => changeSources({ [field]: toggled(wanted, value) })}
        >
          {field === "letters" && <b>{value}</b>}
          <span>{words}</span>
          <small>{sourcesPage.count(count)}</small>
        </Choice>
      ))}
    </Question>
  );
}
