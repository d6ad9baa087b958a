import type { ComponentType } from "react";
import { CardContents } from "#app/CardContents.tsx";
import { Explore } from "#app/Explore.tsx";
import { Providers } from "#app/Providers.tsx";
import { MethodPage } from "#app/pages/MethodPage.tsx";
import { SourcesPage } from "#app/pages/SourcesPage.tsx";
import { StoriesPage } from "#app/pages/StoriesPage.tsx";
import { StoryPage } from "#app/pages/StoryPage.tsx";
import { Shell } from "#app/Shell.tsx";
import { servedBy } from "#app/servedBy.ts";
import { wholeAtOnce } from "#app/wholeAtlas.ts";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { parseAreas } from "#domain/marks/areas.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import { signsOf } from "#domain/marks/signsOf.ts";
import { openingFile, readOpening } from "#domain/openingAtlas.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import type { Story } from "#domain/schema/story.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import { stepMarks } from "#domain/story/stepMarks.ts";
import { en } from "#messages/en.ts";
import { openingEn } from "#messages/openingEn.ts";
import { fillPage } from "#publish/fillPage.ts";
import { pageBody } from "#publish/pageBody.ts";
import { staticMapHtml } from "#publish/staticMapHtml.tsx";
import { serve } from "#store/store.ts";
import type { NavPage, SitePage } from "#ui/kit/sitePages.ts";

/** A page that has its head, and is to be filled. */
export interface EmptyPage {
  readonly page: SitePage;
  /** The claim whose page it is, or null. */
  readonly claim: string | null;
  /** The story whose page it is, or null. */
  readonly story: Story | null;
  readonly root: string;
  readonly html: string;
}

/** What the build has read. */
export interface Material {
  readonly atlas: PublishedAtlas;
  readonly areas: Parameters<typeof parseAreas>[0];
  readonly overview: Overview;
}

const components: Record<NavPage, ComponentType> = {
  explore: () => <Explore CardBody={CardContents} />,
  stories: StoriesPage,
  sources: SourcesPage,
  method: MethodPage,
};

function componentOf(page: SitePage, story: Story | null): ComponentType {
  if (page !== "story") return components[page];
  if (!story) throw new Error("The page of a story has none.");
  return () => <StoryPage story={story} />;
}

const nothing = () => {};

/** A sleep that is over: pages are written awake, and say where a browser may let them sleep. */
const slept = Object.assign(Promise.resolve(), { status: "fulfilled" });

/** Renders pages from the components that a browser takes over. The build loads this as a bundle of its own. */
export function pageRenderer({ atlas, areas, overview }: Material): (page: EmptyPage) => string {
  const index = indexAtlas(atlas);
  const facts = claimFacts(index);
  const opening = readOpening(openingFile(index, facts));
  const whole = wholeAtOnce({ index, facts });
  const outlines = parseAreas(areas);
  const marks = claimMarks(index, facts, outlines);
  const marksOf = stepMarks({ index, facts }, outlines);
  const allSigns = signsOf(marks, new Set(marks.boundsOf.keys()));
  const material = { facts, marks, overview, opening: atlas.about.view };
  const signsOn = (story: Story | null) => {
    const first = story?.steps[0] && marksOf(story.steps[0]);
    return first ? signsOf(first.marks, first.shown) : allSigns;
  };
  return ({ page, claim, story, root, html }) => {
    const signs = signsOn(story);
    const map = page === "explore" ? staticMapHtml(material, claim, root, en) : "";
    serve(servedBy(claim, story));
    const body = pageBody(
      <Providers
        messages={openingEn}
        root={{ served: root, absolute: root }}
        served={{ claim, story, signs, map }}
        sleep={slept}
      >
        <Shell
          page={page}
          Page={componentOf(page, story)}
          opening={opening}
          whole={whole}
          version={{ kind: "newest" }}
          onAwake={nothing}
        />
      </Providers>,
    );
    const served = { explore: { claim, signs }, story: { story, signs } };
    return fillPage(html, body, page === "explore" || page === "story" ? served[page] : {});
  };
}
