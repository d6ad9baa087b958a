import { readKinds } from "#domain/schema/vocabulary.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import { usePageAddress } from "#ui/kit/siteRoot.ts";
import { useMethodWords } from "./context.ts";
import styles from "./Method.module.css";
import { Prose } from "./Prose.tsx";
import { SignEntry } from "./SignEntry.tsx";
import { SignList } from "./SignList.tsx";

export function ReadingPart() {
  const method = useMethodWords();
  const address = usePageAddress("sources");
  const { sources } = useAtlas().index.atlas;
  const { sourcesPage } = useAllMessages();
  const count = (how: string) => sources.filter(({ read }) => read.how === how).length;
  return (
    <>
      <Prose text={method.reading.text} />
      <SignList>
        {readKinds.map((how) => (
          <SignEntry key={how} term={`${sourcesPage.readChoice(how)}: ${count(how)}`}>
            {method.reading.of[how]}
          </SignEntry>
        ))}
      </SignList>
      <p className={styles.note}>
        <a href={address}>{method.reading.toSources}</a>
      </p>
    </>
  );
}
