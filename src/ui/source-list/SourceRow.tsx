import { memo } from "react";
import type { SourceFacts } from "#domain/sourceFacts.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { ForeignText } from "#ui/kit/ForeignText.tsx";
import { OutsideLink } from "#ui/kit/OutsideLink.tsx";
import { LeftOutMark } from "./LeftOutMark.tsx";
import { SourceCarries } from "./SourceCarries.tsx";
import { SourceDetails } from "./SourceDetails.tsx";
import { SourceMeta } from "./SourceMeta.tsx";
import { SourceOrigins } from "./SourceOrigins.tsx";
import styles from "./SourceRow.module.css";

/** A document: when, what, whose, how far it was read, what it carries and from whom; the reasons on request. */
export const SourceRow = memo(function SourceRow({ facts }: { readonly facts: SourceFacts }) {
  const { dates, sourcesPage } = useAllMessages();
  const { source, outlet, published } = facts;
  return (
    <li id={source.id} className={styles.row} tabIndex={-1}>
      <p className={styles.day}>{published ? dates.shortSpan(published) : dates.notKnown}</p>
      <div className={styles.main}>
        <p className={styles.title}>
          <OutsideLink href={source.url}>
            <ForeignText lang={source.language}>{source.title}</ForeignText>
          </OutsideLink>
        </p>
        <SourceMeta facts={facts} />
        <SourceCarries facts={facts} />
        <SourceOrigins facts={facts} />
        <LeftOutMark source={source} />
        <details className={styles.details}>
          <summary className={styles.summary}>
            {sourcesPage.more}
            <span className={styles.spoken}>{sourcesPage.moreOn(outlet.name)}</span>
          </summary>
          <SourceDetails facts={facts} />
        </details>
      </div>
    </li>
  );
});
