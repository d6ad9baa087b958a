import type { ReactElement, ReactNode } from "react";
import { type AtlasIndex, indexAtlas } from "#domain/atlasIndex.ts";
import { type ClaimFacts, claimFacts } from "#domain/claimFacts.ts";
import type { FrameSubject } from "#domain/embed/frameAsk.ts";
import { type FrameContent, frameFile } from "#domain/embed/frameContent.ts";
import { type Moment, momentsOf } from "#domain/embed/moments.ts";
import type { Areas } from "#domain/marks/areas.ts";
import { boundsAround, widened } from "#domain/marks/boundsAround.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import type { Bounds } from "#domain/marks/mark.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import type { Claim } from "#domain/schema/claim.ts";
import type { Story } from "#domain/schema/story.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import type { Messages } from "#messages/messages.ts";
import { type Newer, NewerNotice } from "#ui/frame/NewerNotice.tsx";
import type { PublishedFile } from "../pageHead.ts";
import { frameHtml, frameMap } from "./frameHtml.tsx";

/** What frames are made from. */
export interface FrameMaterial {
  readonly atlas: PublishedAtlas;
  readonly stories: readonly Story[];
  readonly areas: Areas;
  readonly overview: Overview;
  /** The newest version of the atlas: an older one has a folder of its own, and names what changed since. */
  readonly newest: PublishedAtlas;
}

/** A page that shows what a frame shows. */
interface Shown {
  readonly subject: FrameSubject;
  readonly title: string;
  /** Below the site's root. */
  readonly page: string;
  readonly frame: ReactElement;
}

/** An atlas with what all kinds of its frames need. */
export interface FrameMatter {
  readonly atlas: PublishedAtlas;
  readonly stories: readonly Story[];
  readonly index: AtlasIndex;
  /** The newest version; null where this is it. */
  readonly newest: AtlasIndex | null;
  readonly facts: readonly ClaimFacts[];
  readonly messages: Messages;
  readonly moments: (claim: Claim) => readonly Moment[];
  /** From which day on (ISO 8601) each claim is known to have been made. */
  readonly knownFrom: ReadonlyMap<string, string>;
  /** The map of some claims, or null where none of them can be drawn. */
  readonly mapOf: (facts: readonly ClaimFacts[], selected: string | null, bounds?: Bounds) => ReactNode;
  readonly file: (shown: Shown, changed: Newer["changed"]) => PublishedFile;
}

/** Words at the end of a line need this share of a map's width at either side, beside its buttons. */
const besides = 0.12;

export function frameMatter(
  { areas, overview, ...material }: FrameMaterial,
  messages: Messages,
): FrameMatter {
  const { atlas, newest, stories } = material;
  const index = indexAtlas(atlas);
  const facts = claimFacts(index);
  const moments = momentsOf({ index, facts });
  const { version } = atlas.about;
  const { published, version: newestVersion } = newest.about;
  const isNewest = version === newestVersion;
  const day = newest.dates[published];
  const noticeOf = (page: string, changed: Newer["changed"]) => (
    <NewerNotice
      shown={version}
      newer={{
        version: newestVersion,
        day: day ? messages.dates.span(day) : published,
        changed,
        address: `../${page}`,
      }}
    />
  );
  return {
    atlas,
    stories,
    index,
    newest: isNewest ? null : indexAtlas(newest),
    facts,
    messages,
    moments,
    knownFrom: new Map(
      facts.flatMap(({ claim }) => {
        const [first] = moments(claim);
        return first ? [[claim.id, first.from] as const] : [];
      }),
    ),
    mapOf(shown, selected, bounds) {
      const marks = claimMarks(index, shown, areas);
      const drawn = boundsAround([...marks.boundsOf.values()]);
      if (drawn === null) return null;
      const around = bounds ?? (selected === null ? widened(drawn, besides) : drawn);
      return frameMap({ facts: shown, marks, overview, bounds: around, selected }, messages);
    },
    file({ subject, title, page, frame }, changed) {
      const shown = (
        <>
          {!isNewest && noticeOf(page, changed)}
          {frame}
        </>
      );
      const content: FrameContent = { title, page, version, html: frameHtml(shown, messages) };
      return { fileName: frameFile({ subject, version }, newestVersion), source: JSON.stringify(content) };
    },
  };
}
