import type { ReactNode } from "react";
import type { SourceFacts } from "#domain/sourceFacts.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { SourceLinks } from "./SourceLinks.tsx";
import { SourceQuotes } from "./SourceQuotes.tsx";
import { SourceRemarks } from "./SourceRemarks.tsx";
import styles from "./SourceRow.module.css";
import { SourceRules } from "./SourceRules.tsx";

function Term({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.term}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How each thing about a document is known, its words, and where it can be opened. */
export function SourceDetails({ facts }: { readonly facts: SourceFacts }) {
  const { sourcesPage } = useAllMessages();
  const { source, outlet, had, quotes, remarks } = facts;
  const { terms } = sourcesPage;
  return (
    <>
      <dl className={styles.terms}>
        <Term name={terms.says}>{source.summary}</Term>
        {quotes.length > 0 && (
          <Term name={terms.words}>
            <SourceQuotes url={source.url} quotes={quotes} />
          </Term>
        )}
        {source.quoted.length > 0 && (
          <Term name={terms.quoted}>
            {source.quoted.map(({ name, role }) => (role ? `${name} (${role})` : name)).join("; ")}
          </Term>
        )}
        <Term name={terms.letter(outlet.reliability.letter)}>{outlet.reliability.reason}</Term>
        {outlet.affiliation.detail && <Term name={terms.outlet}>{outlet.affiliation.detail}</Term>}
        <Term name={terms.date}>{source.published.basis}</Term>
        {source.titleBasis && <Term name={terms.title}>{source.titleBasis}</Term>}
        <Term name={terms.read}>{source.read.detail}</Term>
        {had.length > 0 && (
          <Term name={terms.had}>
            {had.map((link) => (
              <p key={`${link.source.id} ${link.basis.kind}`}>
                {sourcesPage[link.basis.kind](link.outlet.name, link.basis.reason)}
              </p>
            ))}
          </Term>
        )}
        {remarks.length > 0 && (
          <Term name={terms.remarks}>
            <SourceRemarks remarks={remarks} />
          </Term>
        )}
        {source.note && <Term name={terms.note}>{source.note}</Term>}
        <Term name={terms.links}>
          <SourceLinks source={source} outlet={outlet} />
        </Term>
      </dl>
      <SourceRules source={source} outlet={outlet} />
    </>
  );
}
