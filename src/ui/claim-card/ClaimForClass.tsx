import { classroomPaths } from "#domain/classroom/paths.ts";
import { paperPaths } from "#domain/paper/paperPaths.ts";
import { useMessages } from "#ui/kit/context.ts";
import { LinkRow } from "#ui/kit/LinkRow.tsx";
import { useSiteRoot } from "#ui/kit/siteRoot.ts";
import styles from "./ClaimCard.module.css";

/** A claim for a class: to judge it with its level covered, and its worksheet. */
export function ClaimForClass({ claim }: { readonly claim: string }) {
  const { inClass } = useMessages().story;
  const root = useSiteRoot();
  return (
    <div className={styles.forClass}>
      <LinkRow
        title={inClass.title}
        links={[
          [inClass.judge, `${root}${classroomPaths.vote(claim)}`],
          [inClass.worksheet, `${root}${paperPaths.claim(claim)}`],
        ]}
      />
    </div>
  );
}
