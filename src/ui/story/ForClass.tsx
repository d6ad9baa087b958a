import { classroomPaths } from "#domain/classroom/paths.ts";
import { paperPaths } from "#domain/paper/paperPaths.ts";
import { useMessages } from "#ui/kit/context.ts";
import { LinkRow } from "#ui/kit/LinkRow.tsx";
import { useSiteRoot } from "#ui/kit/siteRoot.ts";

/** A story for a class: to present it, and its sheets. */
export function ForClass({ story }: { readonly story: string }) {
  const { inClass } = useMessages().story;
  const root = useSiteRoot();
  return (
    <LinkRow
      title={inClass.title}
      links={[
        [inClass.present, `${root}${classroomPaths.teach(story)}`],
        [inClass.handout, `${root}${paperPaths.handout(story)}`],
        [inClass.worksheet, `${root}${paperPaths.worksheet(story)}`],
        [inClass.guide, `${root}${classroomPaths.start}`],
      ]}
    />
  );
}
