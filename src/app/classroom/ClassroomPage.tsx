import type { CoveredClaim } from "#domain/classroom/coveredClaim.ts";
import type { Lesson } from "#domain/classroom/lesson.ts";
import type { StoryHead } from "#domain/schema/story.ts";
import { Guide } from "#ui/guide/Guide.tsx";
import { StillMap } from "#ui/static-map/StillMap.tsx";
import { ChoosePage } from "#ui/teach/ChoosePage.tsx";
import { TeachIndexPage } from "#ui/teach/TeachIndexPage.tsx";
import { VotePage } from "#ui/teach/VotePage.tsx";
import { StoryLesson } from "./StoryLesson.tsx";
import { useAwake } from "./useAwake.ts";

/** What a page of a classroom is made with: at build, and again in the browser that takes it over. */
export type ClassroomMatter =
  | { readonly kind: "vote"; readonly claim: CoveredClaim }
  | { readonly kind: "choose"; readonly claims: readonly Pick<CoveredClaim, "id" | "sentence">[] }
  | { readonly kind: "index"; readonly stories: readonly StoryHead[] }
  | {
      readonly kind: "teach";
      readonly lesson: Lesson;
      readonly first: number;
      readonly isNotes: boolean;
    };

interface ClassroomPageProps {
  readonly matter: ClassroomMatter;
  /** The static map that stands on the page, where it has one. */
  readonly map: string | Element | null;
}

/** A page of a classroom: for pupils' own devices, or for the wall. */
export function ClassroomPage({ matter, map }: ClassroomPageProps) {
  useAwake();
  switch (matter.kind) {
    case "choose":
      return <ChoosePage claims={matter.claims} />;
    case "vote":
      return <VotePage claim={matter.claim} map={map === null ? null : <StillMap map={map} />} />;
    case "index":
      return <TeachIndexPage stories={matter.stories} guide={<Guide />} />;
    case "teach":
      return <StoryLesson {...matter} />;
  }
}
