import { parseAreas } from "#domain/marks/areas.ts";
import type { PublishedAtlas, WholeAtlas } from "#domain/publishedAtlas.ts";
import type { Story } from "#domain/schema/story.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import { headOf } from "#domain/story/storyHead.ts";
import { en } from "#messages/en.ts";
import { frameFiles } from "#publish/frames/frameFiles.ts";
import type { PublishedFile } from "#publish/pageHead.ts";

/** What the build has read. */
export interface FrameSources {
  readonly atlas: PublishedAtlas;
  readonly stories: readonly Story[];
  /** Older versions that are frozen. */
  readonly older: readonly WholeAtlas[];
  readonly areas: Parameters<typeof parseAreas>[0];
  readonly overview: Overview;
}

/** Renders what frames show, in every version. The build loads this as a bundle of its own. */
export function frameRenderer({ atlas, stories, older, areas, overview }: FrameSources): PublishedFile[] {
  const material = { areas: parseAreas(areas), overview, newest: atlas };
  const versions = [
    { atlas, stories },
    ...older.map((version) => ({
      atlas: { ...version, stories: version.stories.map(headOf) },
      stories: version.stories,
    })),
  ];
  return versions.flatMap((version) => frameFiles({ ...material, ...version }, en));
}
