import { renderToStaticMarkup } from "react-dom/server";
import type { OpeningFacts } from "#domain/claimFacts.ts";
import type { Bounds, ClaimMarks } from "#domain/marks/mark.ts";
import { plainText } from "#domain/sentence.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import type { Messages } from "#messages/messages.ts";
import { SiteRootsContext } from "#ui/kit/siteRoot.ts";
import { layOut } from "#ui/static-map/layOut.ts";
import { StaticMap } from "#ui/static-map/StaticMap.tsx";

/** What the static maps of an atlas are made from. */
export interface MapMaterial {
  readonly facts: readonly OpeningFacts[];
  readonly marks: ClaimMarks;
  readonly overview: Overview;
  /** What the atlas opens on. */
  readonly opening: Bounds;
}

/**
 * The static map of an opening view as SVG for a page.
 * @param selected the claim whose page it is, or null for the atlas's own.
 * @param root the way from the page to the site's root, "../../".
 */
export function staticMapHtml(
  { facts, marks, overview, opening }: MapMaterial,
  selected: string | null,
  root: string,
  { language, sentence, map }: Messages,
): string {
  const bounds = (selected && marks.boundsOf.get(selected)) || opening;
  const laidOut = layOut({ marks, overview, bounds, selected, language, words: map.words });
  const sentences = new Map(
    facts.map(({ claim, sentence: said }) => [claim.id, plainText(sentence(said, "short"))]),
  );
  return renderToStaticMarkup(
    <SiteRootsContext value={{ served: root, absolute: root }}>
      <StaticMap {...laidOut} selected={selected} sentences={sentences} title={map.title} />
    </SiteRootsContext>,
  );
}
