import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { cardDrawings } from "#app/cardDrawings.tsx";
import { type AtlasIndex, indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { openingFile, readOpening } from "#domain/openingAtlas.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { en } from "#messages/en.ts";
import { CardBody } from "#ui/claim-card/CardBody.tsx";
import { ClaimCard } from "#ui/claim-card/ClaimCard.tsx";
import { AtlasContext, OpeningContext } from "#ui/kit/context.ts";
import { Words } from "#ui/kit/Words.tsx";

/** The HTML of something that speaks English about an atlas. */
export function rendered(what: ReactNode, index: AtlasIndex): string {
  const facts = claimFacts(index);
  const opening = readOpening(openingFile(index, facts));
  return renderToStaticMarkup(
    <Words messages={en}>
      <OpeningContext value={opening}>
        <AtlasContext value={{ index, facts }}>{what}</AtlasContext>
      </OpeningContext>
    </Words>,
  );
}

/** The HTML of the cards of all claims of an atlas, by claim. */
export function renderedCards(atlas: PublishedAtlas): ReadonlyMap<string, string> {
  const index = indexAtlas(atlas);
  return new Map(
    claimFacts(index).map((facts) => [
      facts.claim.id,
      rendered(
        <ClaimCard facts={facts} onClose={null}>
          <CardBody facts={facts} onChoose={() => {}} drawings={cardDrawings(facts.claim)} />
        </ClaimCard>,
        index,
      ),
    ]),
  );
}

/** What a reader reads of some HTML, with single spaces. */
export const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/gu, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replace(/\s+/gu, " ")
    .trim();

/** The text of what stands before the first occurrence of a text, or null where it does not occur. */
export function before(html: string, text: string): string | null {
  const all = textOf(html);
  const place = all.indexOf(text);
  return place < 0 ? null : all.slice(0, place);
}
