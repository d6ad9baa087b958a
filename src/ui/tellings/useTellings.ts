import { useMemo } from "react";
import { found } from "#domain/atlasIndex.ts";
import type { Claim } from "#domain/schema/claim.ts";
import type { PlaceEnd } from "#domain/schema/place.ts";
import { type Telling, tellingsOf } from "#domain/tellings.ts";
import { tellings as words } from "#messages/en/tellings.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";

/** A telling in words: who tells it, and the ends that it gives. */
interface TellingWords {
  readonly id: string;
  readonly teller: string;
  readonly ways: readonly string[];
}

/** The tellings of a claim's movements in words; none where all statements give the same ends. */
export function useTellings(claim: Claim | null): readonly TellingWords[] {
  const { index } = useAtlas();
  const { dates } = useMessages();
  return useMemo(() => {
    const placeName = (end: PlaceEnd | null) => end && found(index.places, end.place).names.en;
    const wordsOf = ({ id, statements, movements }: Telling): TellingWords => {
      const names = [...new Set(statements.map(({ speaker }) => found(index.speakers, speaker).names.en))];
      const said = found(index.statements, id).said.date;
      const span = index.atlas.dates[said];
      return {
        id,
        teller: words.teller(names[0] ?? "", names.length - 1, span ? dates.shortSpan(span) : said),
        ways: [...new Set(movements.map(({ from, to }) => words.way(placeName(from), placeName(to))))],
      };
    };
    return claim === null ? [] : tellingsOf(index, claim).map(wordsOf);
  }, [index, claim, dates]);
}
