import type { Outlet, Source } from "#domain/schema/source.ts";
import { ownRules as ownView } from "#messages/en/ownRules.ts";
import { toggleRule } from "#store/ruleActions.ts";
import { useChoice } from "#store/store.ts";
import { Button } from "#ui/kit/Button.tsx";
import styles from "./SourceRow.module.css";

interface SourceRulesProps {
  readonly source: Source;
  readonly outlet: Outlet;
}

/** Leaves this document, or all of its outlet, out of the reader's own view. */
export function SourceRules({ source, outlet }: SourceRulesProps) {
  const rules = useChoice((choices) => choices.rules);
  const isOutletOut = rules.withoutOutlets.includes(outlet.id);
  const isSourceOut = rules.withoutSources.includes(source.id);
  return (
    <p className={styles.rules}>
      <Button look="quiet" onClick={() => toggleRule("withoutSources", source.id)}>
        {isSourceOut ? ownView.takeSource : ownView.leaveSource}
      </Button>
      <Button look="quiet" onClick={() => toggleRule("withoutOutlets", outlet.id)}>
        {isOutletOut ? ownView.takeOutlet(outlet.name) : ownView.leaveOutlet(outlet.name)}
      </Button>
    </p>
  );
}
