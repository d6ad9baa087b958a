import { renderToStaticMarkup } from "react-dom/server";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import { coveredMarks } from "#domain/marks/coveredMarks.ts";
import { plainText } from "#domain/sentence.ts";
import type { Messages } from "#messages/messages.ts";
import { SiteRootsContext } from "#ui/kit/siteRoot.ts";
import { LinkedContext } from "#ui/static-map/ClaimAnchor.tsx";
import { layOut } from "#ui/static-map/layOut.ts";
import { StaticMap } from "#ui/static-map/StaticMap.tsx";
import type { LessonMaterial } from "./lessonOf.ts";

/**
 * The map of one claim alone as SVG, with its level covered and nothing on it that could be pressed; null where the
 * claim names no place.
 */
export function coveredMapHtml(
  { atlas: { index, facts }, areas, overview }: Omit<LessonMaterial, "stories">,
  claim: string,
  root: string,
  { language, sentence, map }: Messages,
): string | null {
  const own = facts.filter((one) => one.claim.id === claim);
  const marks = coveredMarks(claimMarks(index, own, areas), () => true);
  const bounds = marks.boundsOf.get(claim);
  if (!bounds) return null;
  const laidOut = layOut({ marks, overview, bounds, selected: claim, language, words: map.words });
  const sentences = new Map(own.map((one) => [claim, plainText(sentence(one.sentence, "short"))]));
  return renderToStaticMarkup(
    <SiteRootsContext value={{ served: root, absolute: root }}>
      <LinkedContext value={false}>
        <StaticMap {...laidOut} selected={claim} sentences={sentences} title={map.title} />
      </LinkedContext>
    </SiteRootsContext>,
  );
}
