import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { classroomPaths } from "#domain/classroom/paths.ts";
import { paperPaths } from "#domain/paper/paperPaths.ts";
import { storyPaper } from "#domain/paper/storyPaper.ts";
import type { Story } from "#domain/schema/story.ts";
import { guide } from "#messages/en/guide.ts";
import { paper as words } from "#messages/en/paper.ts";
import type { Messages } from "#messages/messages.ts";
import { GuideText } from "#ui/guide/GuideText.tsx";
import { AtlasContext } from "#ui/kit/context.ts";
import { SiteRootsContext } from "#ui/kit/siteRoot.ts";
import { Words } from "#ui/kit/Words.tsx";
import { ClaimAnswers } from "#ui/paper/ClaimAnswers.tsx";
import { ClaimSheet } from "#ui/paper/ClaimSheet.tsx";
import { GuideSheet } from "#ui/paper/GuideSheet.tsx";
import { PaperList } from "#ui/paper/PaperList.tsx";
import { PaperContext } from "#ui/paper/paperWords.ts";
import { StoryAnswers } from "#ui/paper/StoryAnswers.tsx";
import { StoryHandout } from "#ui/paper/StoryHandout.tsx";
import { StoryWorksheet } from "#ui/paper/StoryWorksheet.tsx";
import { fillPage } from "../fillPage.ts";
import { atDepth, type PublishedFile, titled } from "../pageHead.ts";
import { type PaperMapMaterial, paperMap } from "./paperMap.ts";

export interface PaperMaterial extends PaperMapMaterial {
  readonly facts: readonly ClaimFacts[];
  readonly stories: readonly Story[];
}

const mapPlace = '<div data-paper-map=""></div>';

/**
 * Every sheet that can be printed, as a page: of each story a handout, a worksheet and an answer sheet; of each claim
 * a handout with its worksheet, and an answer sheet; and a list of them all.
 * @param empty the page of sheets without its text, with paths relative to the root ("./…").
 */
export function paperFiles(material: PaperMaterial, empty: string, messages: Messages): PublishedFile[] {
  const { index, facts, stories } = material;
  const write = (folder: string, title: string, sheet: ReactElement, map = ""): PublishedFile => {
    const depth = folder.split("/").length - 1;
    const root = "../".repeat(depth);
    const html = titled(atDepth(empty, depth), `${title} – ${messages.site.name}`, words.description);
    const body = renderToStaticMarkup(
      <Words messages={messages}>
        <AtlasContext value={{ index, facts }}>
          <SiteRootsContext value={{ served: root, absolute: root }}>
            <PaperContext value={words}>{sheet}</PaperContext>
          </SiteRootsContext>
        </AtlasContext>
      </Words>,
    );
    const filled = body.replace(mapPlace, () => map);
    return { fileName: `${folder}index.html`, source: fillPage(html, filled, {}) };
  };
  const ofStory = (story: Story) => {
    const paper = storyPaper(index, facts, story);
    const { svg, numbered } = paperMap(material, paper.claims, messages);
    const { handout, worksheet, answers } = words.kinds;
    return [
      write(
        paperPaths.handout(story.id),
        `${handout}: ${story.title}`,
        <StoryHandout paper={paper} numbered={numbered} code={classroomPaths.choose} />,
        svg,
      ),
      write(
        paperPaths.worksheet(story.id),
        `${worksheet}: ${story.title}`,
        <StoryWorksheet paper={paper} numbered={numbered} code={classroomPaths.choose} />,
        svg,
      ),
      write(paperPaths.answers(story.id), `${answers}: ${story.title}`, <StoryAnswers paper={paper} />),
    ];
  };
  const ofClaim = (one: ClaimFacts) => {
    const { id } = one.claim;
    const { svg } = paperMap(material, [{ number: 1, facts: one }], messages);
    const title = words.claimTitle(id);
    return [
      write(
        paperPaths.claim(id),
        `${words.kinds.claim}: ${title}`,
        <ClaimSheet facts={one} isDrawn={svg !== ""} code={classroomPaths.vote(id)} />,
        svg,
      ),
      write(paperPaths.claimAnswers(id), `${words.kinds.answers}: ${title}`, <ClaimAnswers facts={one} />),
    ];
  };
  return [
    write(paperPaths.all, words.title, <PaperList stories={stories} facts={facts} guide={guide.title} />),
    write(
      paperPaths.guide,
      guide.title,
      <GuideSheet title={guide.title} intro={guide.intro}>
        <GuideText heading="h2" />
      </GuideSheet>,
    ),
    ...stories.flatMap(ofStory),
    ...facts.flatMap(ofClaim),
  ];
}
