import type { CoveredClaim } from "#domain/classroom/coveredClaim.ts";
import { classroomPaths } from "#domain/classroom/paths.ts";
import { useMessages } from "#ui/kit/context.ts";
import { SentenceText } from "#ui/kit/SentenceText.tsx";
import { useSiteRoot } from "#ui/kit/siteRoot.ts";
import styles from "./ChoosePage.module.css";
import { useClassroom } from "./context.ts";
import { PupilHeader } from "./PupilHeader.tsx";

interface ChoosePageProps {
  readonly claims: readonly Pick<CoveredClaim, "id" | "sentence">[];
}

/** All claims as sentences, in the atlas's order, each leading to where it is judged with its level covered. */
export function ChoosePage({ claims }: ChoosePageProps) {
  const { sentence } = useMessages();
  const { vote } = useClassroom();
  const root = useSiteRoot();
  return (
    <>
      <PupilHeader />
      <main className={styles.main}>
        <h1 className={styles.title}>{vote.choose.title}</h1>
        <p>{vote.choose.says}</p>
        <ul className={styles.claims}>
          {claims.map(({ id, sentence: facts }) => (
            <li key={id}>
              <a className={styles.claim} href={`${root}${classroomPaths.vote(id)}`}>
                <SentenceText phrases={sentence(facts, "short")} />
              </a>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
