import { coveredClaim } from "#domain/classroom/coveredClaim.ts";
import { classroomPaths } from "#domain/classroom/paths.ts";
import type { Story, StoryHead } from "#domain/schema/story.ts";
import { plainText } from "#domain/sentence.ts";
import type { AtlasWithFacts } from "#domain/timeline/knownAtlas.ts";
import type { ClassroomMessages } from "#messages/classroomEn.ts";
import type { Messages } from "#messages/messages.ts";
import { atDepth, titled, withHead } from "../pageHead.ts";

type Covered = ReturnType<typeof coveredClaim>;

/** A page of a classroom that has its head, and is to be filled with what it shows. */
export interface ClassroomFile {
  readonly fileName: string;
  readonly html: string;
  readonly root: string;
  readonly matter:
    | { readonly kind: "vote"; readonly claim: Covered }
    | { readonly kind: "choose"; readonly claims: readonly Pick<Covered, "id" | "sentence">[] }
    | { readonly kind: "index"; readonly stories: readonly StoryHead[] }
    | { readonly kind: "teach"; readonly story: string };
}

interface PageWords {
  readonly folder: string;
  readonly title: string;
  readonly description: string;
}

function file(
  empty: string,
  { folder, title, description }: PageWords,
  matter: ClassroomFile["matter"],
): ClassroomFile {
  const depth = folder.split("/").length - 1;
  const html = titled(atDepth(empty, depth), title, description);
  return { fileName: `${folder}index.html`, html, root: "../".repeat(depth), matter };
}

/**
 * The pages of a classroom from its empty page, whose paths are relative to the root: for pupils' own devices one for
 * each claim, without its level, and one to choose among them; for the wall one for each
 * story, and one with all of them.
 */
export function classroomPages(
  { index, facts }: AtlasWithFacts,
  stories: readonly Story[],
  empty: string,
  messages: Messages,
  { teach, vote }: ClassroomMessages,
): ClassroomFile[] {
  const named = (title: string) => `${title} – ${messages.site.name}`;
  const claims = facts.map((one) => {
    const title = named(vote.title(plainText(messages.sentence(one.sentence, "short"))));
    const words = { folder: classroomPaths.vote(one.claim.id), title, description: vote.description };
    return file(empty, words, { kind: "vote", claim: coveredClaim(index, one) });
  });
  const choose = file(
    empty,
    { folder: classroomPaths.choose, title: named(vote.choose.title), description: vote.choose.description },
    { kind: "choose", claims: facts.map(({ claim, sentence }) => ({ id: claim.id, sentence })) },
  );
  const lessons = stories.map(({ id, title, summary }) => {
    const words = {
      folder: classroomPaths.teach(id),
      title: named(teach.title(title)),
      description: summary,
    };
    const page = file(empty, words, { kind: "teach", story: id });
    const ahead = `    <link rel="preload" as="fetch" crossorigin href="lesson.json">\n`;
    return { ...page, html: withHead(page.html, ahead) };
  });
  const { title, description } = teach.index;
  const start = file(
    empty,
    { folder: classroomPaths.start, title: named(title), description },
    { kind: "index", stories: index.atlas.stories },
  );
  return [...claims, choose, start, ...lessons];
}
