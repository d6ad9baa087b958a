import type { LoadFailure } from "#load/loading.ts";
import { storyPage } from "#messages/en/storyPage.ts";
import { useMessages } from "#ui/kit/context.ts";
import { DocumentPage } from "#ui/kit/DocumentPage.tsx";
import { StoryList } from "#ui/story/StoryList.tsx";

/** The story of the address cannot be told: why, and which others there are. */
export function StoryMissing({ failure }: { readonly failure: LoadFailure }) {
  const { notices } = useMessages();
  return (
    <DocumentPage
      title={storyPage.missing}
      intro={<p>{notices.reason(failure)}</p>}
      contents=""
      sections={[]}
      contentsAt="top"
    >
      <StoryList />
    </DocumentPage>
  );
}
