import type { ReactNode } from "react";
import { found } from "#domain/atlasIndex.ts";
import type { Side } from "#domain/comparison.ts";
import type { PlaceEnd } from "#domain/schema/place.ts";
import type { Stance } from "#domain/schema/vocabulary.ts";
import type { Messages } from "#messages/messages.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import { ForeignText } from "#ui/kit/ForeignText.tsx";
import { SentenceText } from "#ui/kit/SentenceText.tsx";

export type Aspect = keyof Messages["compare"]["aspects"];
export type Aspects = Partial<Record<Aspect, ReactNode>>;

type SideOf<K extends Side["kind"]> = Extract<Side, { kind: K }>;

/** What is to be said of one side, under the same headings for claims and statements. */
export function useAspects(): (side: Side) => Aspects {
  const claimAspects = useClaimAspects();
  const statementAspects = useStatementAspects();
  return (side) => (side.kind === "claim" ? claimAspects(side) : statementAspects(side));
}

function useClaimAspects(): (side: SideOf<"claim">) => Aspects {
  const { index } = useAtlas();
  const { chain, compare, dates, levels, list, places, sentence, times } = useAllMessages();
  const end = (ends: readonly (PlaceEnd | null)[], unsaid: string) =>
    list([...new Set(ends.map((one) => (one ? found(index.places, one.place).names.en : unsaid)))]);
  return ({ facts: { claim, level, tally, happened, ...facts } }) => {
    const bodies = (stance: Stance) => {
      const statements = (index.statementsOf.get(claim.id) ?? []).filter((one) => one.stance === stance);
      return list([...new Set(statements.map(({ speaker }) => found(index.speakers, speaker).names.en))]);
    };
    const { movements } = claim;
    const withdrawals = bodies("withdraws");
    const noInformation = bodies("has-no-information");
    return {
      what: <SentenceText phrases={sentence(facts.sentence, "full")} />,
      level: `${level.letter}${level.digit}: ${levels.letters[level.letter]}; ${levels.digits[level.digit]}`,
      said: facts.sentence.said ? dates.span(facts.sentence.said) : dates.notKnown,
      denials: bodies("denies") || compare.noDenial,
      ...(withdrawals && { withdrawals }),
      ...(noInformation && { noInformation }),
      origins: chain.summary(tally),
      happened: happened ? dates.span(happened) : times.notStated,
      ...(movements.length > 0 && {
        from: end(
          movements.map(({ from }) => from),
          places.originNotStated,
        ),
        to: end(
          movements.map(({ to }) => to),
          places.destinationNotStated,
        ),
        by: list([...new Set(movements.map(({ by }) => places.by[by]))]),
      }),
      why: claim.information.reason,
    };
  };
}

function useStatementAspects(): (side: SideOf<"statement">) => Aspects {
  const { index } = useAtlas();
  const { compare, dates, levels, list, stances } = useAllMessages();
  return ({ statement, speaker, sources }) => {
    const { quote, relays, said, versions, interest } = statement;
    const day = index.atlas.dates[said.date];
    const { letter, reason } = speaker.reliability;
    const repeated = relays && found(index.statements, relays.statement);
    const repeats = relays?.basis.kind === "inferred" ? compare.repeatsInferred : compare.repeats;
    const outlets = sources.map(({ outlet }) => found(index.outlets, outlet).name);
    return {
      what: (
        <>
          <b>{speaker.names.en}</b>, {speaker.office}: {statement.says}
        </>
      ),
      source: `${letter}: ${levels.letters[letter]}. ${reason}`,
      said: `${day ? dates.span(day) : dates.notKnown}, ${statement.medium}`,
      stance: compare.stances[statement.stance],
      origins: repeated
        ? repeats(found(index.speakers, repeated.speaker).names.en)
        : list([...new Set(outlets)]),
      from: versions.from,
      to: versions.to,
      by: versions.by ?? versions.raidedBy,
      words: quote && (
        <>
          <ForeignText lang={quote.lang} quoted>
            {quote.exact}
          </ForeignText>{" "}
          {quote.translation}
        </>
      ),
      interest: `${stances.interest[interest.kind]}. ${interest.reason}`,
    };
  };
}
