import type { LoadFailure } from "#load/loading.ts";
import { useMessages } from "#ui/kit/context.ts";
import { DocumentPage } from "#ui/kit/DocumentPage.tsx";
import { StoryList } from "#ui/story/StoryList.tsx";

/** The story of the address cannot be told: why, and which others there are. */
export function StoryMissing({ failure }: { readonly failure: LoadFailure }) {
  const { notices, story } = useMessages();
  return (
    <DocumentPage
      title={story.missing}
      intro={<p>{notices.reason(failure)}</p>}
      contents=""
      sections={[]}
      contentsAt="top"
    >
      <StoryList />
    </DocumentPage>
  );
}
