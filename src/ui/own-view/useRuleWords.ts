import { found } from "#domain/atlasIndex.ts";
import { readKinds } from "#domain/schema/vocabulary.ts";
import { ownRules } from "#messages/en/ownRules.ts";
import { useChoice } from "#store/store.ts";
import { useWholeAtlas } from "#ui/kit/context.ts";

const unread = readKinds.filter((how) => how !== "all");

/** What is left out, in words: one for each rule. */
export function useRuleWords(): readonly string[] {
  const { index } = useWholeAtlas();
  const { without } = ownRules;
  const rules = useChoice((choices) => choices.rules);
  const { withoutRead } = rules;
  const isOnlyRead = !withoutRead.includes("all") && unread.every((how) => withoutRead.includes(how));
  return [
    ...rules.withoutTies.map(without.tie),
    ...rules.withoutLetters.map(without.letter),
    ...rules.withoutOutlets.map((id) => without.outlet(found(index.outlets, id).name)),
    ...rules.withoutSources.map((id) => {
      const source = found(index.sources, id);
      return without.source(source.title, found(index.outlets, source.outlet).name);
    }),
    ...(isOnlyRead ? [without.onlyRead] : withoutRead.map(without.read)),
  ];
}
