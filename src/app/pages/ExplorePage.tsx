import { useEffect, useState } from "react";
import type { OpeningFacts } from "#domain/claimFacts.ts";
import { useIsAtlasThere } from "#ui/kit/context.ts";
import { lazyPart } from "#ui/kit/lazyPart.ts";
import type { CardContents } from "../CardContents.tsx";
import { CardMissing } from "../CardWaiting.tsx";
import { Explore } from "../Explore.tsx";
import { loadTellers } from "../tellers.ts";

let contents: typeof CardContents | null = null;

async function loadCard() {
  const { cardParts } = await import("../cardParts.ts");
  contents = cardParts.CardContents;
  return cardParts;
}

const ContentsLater = lazyPart(async () => (await loadCard()).CardContents, CardMissing);

/** Where its code is there already, the first card is whole at once. */
function CardBody({ facts }: { readonly facts: OpeningFacts }) {
  const [Contents] = useState(() => contents ?? ContentsLater);
  return <Contents facts={facts} />;
}

/** The opening page and the pages of claims. The code of cards comes after the map, or with the first card. */
export function ExplorePage() {
  const isThere = useIsAtlasThere();
  useEffect(() => {
    if (!isThere) return;
    // Where it is missing, the first card says so.
    Promise.all([loadCard(), loadTellers()])
      .then(([{ aheadOfCards }]) => aheadOfCards())
      .catch(() => {});
  }, [isThere]);
  return <Explore CardBody={CardBody} />;
}
