import { readKinds } from "#domain/schema/vocabulary.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";

/** How many documents there are, and how much of them was read. */
export function SourcesIntro() {
  const { sources, outlets } = useAtlas().index.atlas;
  const { sourcesPage } = useAllMessages();
  const counts = readKinds.map(
    (how) => [how, sources.filter(({ read }) => read.how === how).length] as const,
  );
  return (
    <>
      <p>{sourcesPage.intro(sources.length, outlets.length)}</p>
      <p>{sourcesPage.read(new Map(counts.filter(([, count]) => count > 0)))}</p>
    </>
  );
}
