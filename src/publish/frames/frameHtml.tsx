import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import type { Bounds, ClaimMarks } from "#domain/marks/mark.ts";
import { plainText } from "#domain/sentence.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import type { Messages } from "#messages/messages.ts";
import { FrameMap } from "#ui/frame/FrameMap.tsx";
import { SiteRootsContext } from "#ui/kit/siteRoot.ts";
import { Words } from "#ui/kit/Words.tsx";
import { layOut } from "#ui/static-map/layOut.ts";
import { StaticMap } from "#ui/static-map/StaticMap.tsx";
import { frameClass } from "#ui/static-map/StillMap.tsx";

/** From `/embed/` to the site's root. */
const root = "../";

/** What the static map of a frame is drawn from. */
export interface FrameMapMatter {
  readonly facts: readonly ClaimFacts[];
  readonly marks: ClaimMarks;
  readonly overview: Overview;
  readonly bounds: Bounds;
  readonly selected: string | null;
}

/** The map of a frame with the static one in it. */
export function frameMap({ facts, ...view }: FrameMapMatter, messages: Messages): ReactNode {
  const { language, map, sentence } = messages;
  const laidOut = layOut({ ...view, form: "frame", language, words: map.words });
  const sentences = new Map(
    facts.map(({ claim, sentence: said }) => [claim.id, plainText(sentence(said, "short"))]),
  );
  return (
    <FrameMap bounds={view.bounds}>
      <div className={frameClass} data-static-map="">
        <StaticMap
          {...laidOut}
          form="frame"
          selected={view.selected}
          sentences={sentences}
          title={map.title}
        />
      </div>
    </FrameMap>
  );
}

/** What a frame shows, as HTML with addresses as they are below `/embed/`. */
export const frameHtml = (frame: ReactElement, messages: Messages): string =>
  renderToStaticMarkup(
    <Words messages={messages}>
      <SiteRootsContext value={{ served: root, absolute: root }}>{frame}</SiteRootsContext>
    </Words>,
  );
