import { Fragment } from "react";
import type { Link, SourceFacts } from "#domain/sourceFacts.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./SourceRow.module.css";

interface LinksProps {
  readonly words: string;
  readonly links: readonly Link[];
}

function Links({ words, links }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <span data-basis={links[0]?.basis.kind} className={styles.from}>
      {words}{" "}
      {links.map(({ source, outlet }, at) => (
        <Fragment key={source.id}>
          {at > 0 && ", "}
          <a href={`#${source.id}`}>{outlet.name}</a>
        </Fragment>
      ))}
    </span>
  );
}

/** From whom the document had what it carries, and how many had it from there. */
export function SourceOrigins({ facts: { had, passedOn } }: { readonly facts: SourceFacts }) {
  const { sourcesPage } = useAllMessages();
  if (had.length + passedOn.length === 0) return null;
  const of = (kind: Link["basis"]["kind"]) => had.filter(({ basis }) => basis.kind === kind);
  return (
    <p className={styles.meta}>
      <Links words={sourcesPage.hadFrom} links={of("stated")} />
      <Links words={sourcesPage.seemsToHaveFrom} links={of("inferred")} />
      {passedOn.length > 0 && <span className={styles.from}>{sourcesPage.passedOn(passedOn.length)}</span>}
    </p>
  );
}
