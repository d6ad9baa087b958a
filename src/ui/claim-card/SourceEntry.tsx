import type { CarryingSource } from "#domain/claimSources.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { ForeignText } from "#ui/kit/ForeignText.tsx";
import { OutsideLink } from "#ui/kit/OutsideLink.tsx";
import styles from "./Sources.module.css";
import { useDayWords } from "./useDayWords.ts";

/**
 * A document: title in its language, outlet, country, date, what of it was read, and where to open it. A title
 * in brackets is the editors' description of a document whose title was not seen.
 */
export function SourceEntry({ carried }: { readonly carried: CarryingSource }) {
  const { sources, names, card } = useAllMessages();
  const dayWords = useDayWords();
  const { source, outlet } = carried;
  const isDescribed = source.titleBasis !== null && source.title.startsWith("[");
  const about = [
    names.country(outlet.country),
    sources.kinds[outlet.kind],
    sources.affiliation[outlet.affiliation.to],
    sources.letter(outlet.reliability.letter),
  ];
  return (
    <li className={styles.source}>
      <p className={styles.title}>
        <OutsideLink href={source.url}>
          {isDescribed ? source.title : <ForeignText lang={source.language}>{source.title}</ForeignText>}
        </OutsideLink>
      </p>
      {source.titleBasis && !isDescribed && <p className={styles.meta}>{source.titleBasis}</p>}
      <p className={styles.meta}>
        <b>{outlet.name}</b>, {about.filter((part) => part !== null).join(", ")}
      </p>
      <p className={styles.meta}>
        {dayWords(source.published.date)}, {names.language(source.language)}, {sources.read[source.read.how]}
        {source.archiveUrl && (
          <>
            . <OutsideLink href={source.archiveUrl}>{card.archived}</OutsideLink>
          </>
        )}
      </p>
    </li>
  );
}
