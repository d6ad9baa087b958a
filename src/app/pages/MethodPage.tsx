import { method } from "#messages/en/method.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { DocumentPage } from "#ui/kit/DocumentPage.tsx";
import { PageSection } from "#ui/kit/PageSection.tsx";
import { MethodContext } from "#ui/method/context.ts";
import { MethodParts, methodSections } from "#ui/method/MethodParts.tsx";
import { AllWords } from "../AllWords.tsx";
import { TakeAlongPart } from "../take-along/TakeAlongPart.tsx";
import { useDocumentTitle } from "./useDocumentTitle.ts";
import { useFragment } from "./useFragment.ts";

function MethodDocument() {
  const { takeAlong } = useAllMessages();
  const { title, intro, contents, sections } = method;
  useDocumentTitle(title);
  useFragment();
  return (
    <DocumentPage
      title={title}
      intro={<p>{intro}</p>}
      contents={contents}
      contentsAt="side"
      sections={[
        ...methodSections.map((section) => [section, sections[section]] as const),
        ["offline", takeAlong.title],
      ]}
    >
      <MethodContext value={method}>
        <MethodParts />
      </MethodContext>
      <PageSection anchor="offline" heading={takeAlong.title}>
        <TakeAlongPart />
      </PageSection>
    </DocumentPage>
  );
}

/** How the levels are given, what the signs mean, and what the map does not know. */
export function MethodPage() {
  return (
    <AllWords>
      <MethodDocument />
    </AllWords>
  );
}
