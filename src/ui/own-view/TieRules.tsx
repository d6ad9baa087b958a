import { useMemo } from "react";
import { found } from "#domain/atlasIndex.ts";
import { tieOf } from "#domain/viewRules.ts";
import { ownRules as ownView } from "#messages/en/ownRules.ts";
import { toggleRule } from "#store/ruleActions.ts";
import { useChoice } from "#store/store.ts";
import { Choice } from "#ui/kit/Choice.tsx";
import { ChoiceGroup } from "#ui/kit/ChoiceGroup.tsx";
import { useWholeAtlas } from "#ui/kit/context.ts";
import styles from "./OwnView.module.css";

interface Tie {
  readonly tie: string;
  readonly documents: number;
}

/** Every pair of country and affiliation, with how many documents it would take away; the most first. */
function useTies(): readonly Tie[] {
  const { index } = useWholeAtlas();
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { outlet } of index.atlas.sources) {
      const tie = tieOf(found(index.outlets, outlet));
      counts.set(tie, (counts.get(tie) ?? 0) + 1);
    }
    return [...counts]
      .map(([tie, documents]) => ({ tie, documents }))
      .sort((one, other) => other.documents - one.documents);
  }, [index]);
}

const isDirected = ({ tie }: Tie) => tie.endsWith("/state") || tie.endsWith("/party");

/** Outlets by country and by who directs or pays them: state media first, all others on request. */
export function TieRules() {
  const ties = useTies();
  const others = ties.filter((tie) => !isDirected(tie));
  return (
    <>
      <ChoiceGroup title={ownView.ties}>
        <TieChoices ties={ties.filter(isDirected)} />
      </ChoiceGroup>
      <details>
        <summary className={styles.open}>{ownView.otherTies}</summary>
        <TieChoices ties={others} />
      </details>
    </>
  );
}

function TieChoices({ ties }: { readonly ties: readonly Tie[] }) {
  const without = useChoice(({ rules }) => rules.withoutTies);
  return ties.map(({ tie, documents }) => (
    <Choice key={tie} isChosen={without.includes(tie)} onChange={() => toggleRule("withoutTies", tie)}>
      <span>{ownView.tie(tie)}</span>
      <small className={styles.count}>{documents}</small>
    </Choice>
  ));
}
