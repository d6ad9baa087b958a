import { type ClassroomMatter, ClassroomPage } from "#app/classroom/ClassroomPage.tsx";
import { ClassroomProviders } from "#app/classroom/ClassroomProviders.tsx";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { parseAreas } from "#domain/marks/areas.ts";
import { classroomEn } from "#messages/classroomEn.ts";
import { en } from "#messages/en.ts";
import { classroomFiles } from "#publish/classroom/classroomFiles.ts";
import { type ClassroomFile, classroomPages } from "#publish/classroom/classroomPages.ts";
import { coveredMapHtml } from "#publish/classroom/coveredMapHtml.tsx";
import { type LessonMaterial, lessonOf } from "#publish/classroom/lessonOf.ts";
import { fillPage } from "#publish/fillPage.ts";
import { pageBody } from "#publish/pageBody.ts";
import type { PublishedFile } from "#publish/pageHead.ts";
import type { PageMaterial } from "./pagesFrom.ts";

/** A lesson is a file of its own; its page is written with its first step. */
function matterOf({ matter }: ClassroomFile, material: LessonMaterial): ClassroomMatter {
  if (matter.kind !== "teach") return matter;
  const story = material.stories.find(({ id }) => id === matter.story);
  if (!story) throw new Error(`There is no story "${matter.story}" to present.`);
  return { kind: "teach", lesson: lessonOf(story, material, en), first: 0, isNotes: false };
}

function written(page: ClassroomFile, material: LessonMaterial): PublishedFile {
  const { fileName, html, root, matter } = page;
  const map = matter.kind === "vote" ? coveredMapHtml(material, matter.claim.id, root, en) : null;
  const body = pageBody(
    <ClassroomProviders messages={en} classroom={classroomEn} root={{ served: root, absolute: root }}>
      <ClassroomPage matter={matterOf(page, material)} map={map} />
    </ClassroomProviders>,
  );
  return { fileName, source: fillPage(html, body, matter) };
}

/** All pages and files of a classroom, from the empty page's HTML. The build loads this as a bundle of its own. */
export function classroomRenderer(
  { atlas, stories, areas, overview }: PageMaterial,
  empty: string,
): PublishedFile[] {
  const index = indexAtlas(atlas);
  const whole = { index, facts: claimFacts(index) };
  const material = { atlas: whole, stories, areas: parseAreas(areas), overview };
  const pages = classroomPages(whole, stories, empty, en, classroomEn);
  return [...pages.map((page) => written(page, material)), ...classroomFiles(material, en)];
}
