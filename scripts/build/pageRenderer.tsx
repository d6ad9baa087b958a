import type { ComponentType } from "react";
import { CardContents } from "#app/CardContents.tsx";
import { Explore } from "#app/Explore.tsx";
import { Providers } from "#app/Providers.tsx";
import { MethodPage } from "#app/pages/MethodPage.tsx";
import { SourcesPage } from "#app/pages/SourcesPage.tsx";
import { Shell } from "#app/Shell.tsx";
import { wholeAtOnce } from "#app/wholeAtlas.ts";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { parseAreas } from "#domain/marks/areas.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import { signsOf } from "#domain/marks/signsOf.ts";
import { openingFile, readOpening } from "#domain/openingAtlas.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import { en } from "#messages/en.ts";
import { fillPage } from "#publish/fillPage.ts";
import { pageBody } from "#publish/pageBody.ts";
import { staticMapHtml } from "#publish/staticMapHtml.tsx";
import { servedChoices } from "#store/choices.ts";
import { serve } from "#store/store.ts";
import type { SitePage } from "#ui/kit/sitePages.ts";

/** A page that has its head, and is to be filled. */
export interface EmptyPage {
  readonly page: SitePage;
  /** The claim whose page it is, or null. */
  readonly claim: string | null;
  readonly root: string;
  readonly html: string;
}

/** What the build has read. */
export interface Material {
  readonly atlas: PublishedAtlas;
  readonly areas: Parameters<typeof parseAreas>[0];
  readonly overview: Overview;
}

const components: Record<SitePage, ComponentType> = {
  explore: () => <Explore CardBody={CardContents} />,
  sources: SourcesPage,
  method: MethodPage,
};

const nothing = () => {};

/** Renders pages from the components that a browser takes over. The build loads this as a bundle of its own. */
export function pageRenderer({ atlas, areas, overview }: Material): (page: EmptyPage) => string {
  const index = indexAtlas(atlas);
  const opening = readOpening(openingFile(index, claimFacts(index)));
  const { facts } = opening;
  const whole = wholeAtOnce({ index, facts });
  const marks = claimMarks(index, facts, parseAreas(areas));
  const signs = signsOf(marks, new Set(marks.boundsOf.keys()));
  const material = { facts, marks, overview, opening: atlas.about.view };
  return ({ page, claim, root, html }) => {
    const map = page === "explore" ? staticMapHtml(material, claim, root, en) : "";
    serve(servedChoices(claim));
    const body = pageBody(
      <Providers messages={en} root={{ served: root, absolute: root }} served={{ claim, signs, map }}>
        <Shell
          page={page}
          Page={components[page]}
          opening={opening}
          whole={whole}
          version={{ kind: "newest" }}
          onAwake={nothing}
        />
      </Providers>,
    );
    return fillPage(html, body, page === "explore" ? { claim, signs } : {});
  };
}
