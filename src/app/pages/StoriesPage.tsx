import { storyPage } from "#messages/en/storyPage.ts";
import { useMessages } from "#ui/kit/context.ts";
import { DocumentPage } from "#ui/kit/DocumentPage.tsx";
import { StoryList } from "#ui/story/StoryList.tsx";
import { useDocumentTitle } from "./useDocumentTitle.ts";

/** What can be read step by step. */
export function StoriesPage() {
  const { story } = useMessages();
  useDocumentTitle(story.title);
  return (
    <DocumentPage
      title={story.title}
      intro={<p>{storyPage.intro}</p>}
      contents=""
      sections={[]}
      contentsAt="top"
    >
      <StoryList />
    </DocumentPage>
  );
}
