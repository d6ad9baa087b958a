import type { CoveredSource } from "#domain/classroom/coveredClaim.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { ForeignText } from "#ui/kit/ForeignText.tsx";
import { OutsideLink } from "#ui/kit/OutsideLink.tsx";
import styles from "./CoveredMatter.module.css";
import { useClassroom } from "./context.ts";

/** The documents, each with its outlet, its country and who pays for it; no letter beside any of them. */
export function CoveredSources({ sources }: { readonly sources: readonly CoveredSource[] }) {
  const { vote } = useClassroom();
  return (
    <details className={styles.part}>
      <summary className={styles.summary}>{vote.sources(sources.length)}</summary>
      <ul className={styles.list}>
        {sources.map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
      </ul>
    </details>
  );
}

function SourceLine({ source }: { readonly source: CoveredSource }) {
  const { dates, names, sources: words } = useAllMessages();
  const { title, lang, isDescribed, url, published, outlet, country, kind, tiedTo } = source;
  const about = [names.country(country), words.kinds[kind], words.affiliation[tiedTo]];
  return (
    <li>
      <p>
        <OutsideLink href={url}>
          {isDescribed ? title : <ForeignText lang={lang}>{title}</ForeignText>}
        </OutsideLink>
      </p>
      <p className={styles.role}>
        {outlet}, {about.filter((part) => part !== null).join(", ")};{" "}
        {published ? dates.span(published) : dates.notKnown}
      </p>
    </li>
  );
}
