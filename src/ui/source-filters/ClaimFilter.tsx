import { plainText } from "#domain/sentence.ts";
import type { SourceFacts } from "#domain/sourceFacts.ts";
import { toggled } from "#store/actions.ts";
import { changeSources } from "#store/sourceActions.ts";
import { useChoice } from "#store/store.ts";
import { Choice } from "#ui/kit/Choice.tsx";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import { Question } from "./Question.tsx";

/** Documents that carry a statement on these claims. */
export function ClaimFilter({ all }: { readonly all: readonly SourceFacts[] }) {
  const { facts } = useAtlas();
  const { card, sentence, sourcesPage } = useAllMessages();
  const wanted = useChoice(({ sourceList }) => sourceList.claims);
  const count = (id: string) => all.filter(({ claims }) => claims.some((claim) => claim.id === id)).length;
  return (
    <Question title={sourcesPage.claims} chosen={wanted.length}>
      {facts.map(({ claim: { id }, level, tally, sentence: said }) => (
        <Choice
          key={id}
          isChosen={wanted.includes(id)}
          onChange={() => changeSources({ claims: toggled(wanted, id) })}
        >
          <LevelGlyph digit={level.digit} denied={tally.deniedBy.length > 0} size={16} />
          <span title={plainText(sentence(said, "short"))}>{card.claim(id)}</span>
          <small>{sourcesPage.count(count(id))}</small>
        </Choice>
      ))}
    </Question>
  );
}
