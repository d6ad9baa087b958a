import { useMemo } from "react";
import { sourceFacts } from "#domain/sourceFacts.ts";
import { ArticleStrip } from "#ui/article/ArticleStrip.tsx";
import { AtlasChain } from "#ui/chain/AtlasChain.tsx";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import { DocumentPage } from "#ui/kit/DocumentPage.tsx";
import { PageSection } from "#ui/kit/PageSection.tsx";
import { OwnViewPanel } from "#ui/own-view/OwnViewPanel.tsx";
import { SourceFilters } from "#ui/source-filters/SourceFilters.tsx";
import { CircularCiting } from "#ui/source-list/CircularCiting.tsx";
import { Differences } from "#ui/source-list/Differences.tsx";
import { NotFoundList } from "#ui/source-list/NotFoundList.tsx";
import { SourceList } from "#ui/source-list/SourceList.tsx";
import { AllWords } from "../AllWords.tsx";
import { SourcesIntro } from "./SourcesIntro.tsx";
import styles from "./SourcesPage.module.css";
import { useDocumentTitle } from "./useDocumentTitle.ts";
import { useFragment } from "./useFragment.ts";

function SourcesDocument() {
  const { index } = useAtlas();
  const { sourcesPage } = useAllMessages();
  const { title, contents, sections } = sourcesPage;
  const all = useMemo(() => sourceFacts(index), [index]);
  useDocumentTitle(title);
  useFragment();
  return (
    <DocumentPage
      title={title}
      intro={<SourcesIntro />}
      contents={contents}
      contentsAt="top"
      sections={[
        ["documents", sections.documents],
        ["article", sections.article],
        ["threads", sections.threads],
        ["circles", sections.circles],
        ["differences", sections.differences],
        ["not-found", sections.notFound],
      ]}
    >
      <PageSection anchor="documents" heading={sections.documents}>
        <div className={styles.documents}>
          <div className={styles.questions}>
            <SourceFilters all={all} />
          </div>
          <div>
            <OwnViewPanel />
            <SourceList all={all} />
          </div>
        </div>
      </PageSection>
      <PageSection anchor="article" heading={sections.article}>
        <ArticleStrip />
      </PageSection>
      <PageSection anchor="threads" heading={sections.threads}>
        <AtlasChain />
      </PageSection>
      <PageSection anchor="circles" heading={sections.circles}>
        <CircularCiting />
      </PageSection>
      <PageSection anchor="differences" heading={sections.differences}>
        <Differences />
      </PageSection>
      <PageSection anchor="not-found" heading={sections.notFound}>
        <NotFoundList />
      </PageSection>
    </DocumentPage>
  );
}

/** Every document, who copied whom, where they differ, and what was not found. */
export function SourcesPage() {
  return (
    <AllWords>
      <SourcesDocument />
    </AllWords>
  );
}
