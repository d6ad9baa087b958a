import type { SourceFacts } from "#domain/sourceFacts.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import styles from "./SourceRow.module.css";

/** Whose it is and how it was read: outlet, country, kind, affiliation; letter, what was read, language. */
export function SourceMeta({ facts: { source, outlet } }: { readonly facts: SourceFacts }) {
  const { index } = useAtlas();
  const { names, sources, sourcesPage } = useAllMessages();
  const whose = [
    names.country(outlet.country),
    sources.kinds[outlet.kind],
    sources.affiliation[outlet.affiliation.to],
  ].filter((part) => part !== null);
  const isArticle = index.atlas.about.article.source === source.id;
  return (
    <p className={styles.meta}>
      <span>
        <b className={styles.outlet}>{outlet.name}</b>, {whose.join(", ")}
      </span>
      {" · "}
      <b className={styles.letter}>{sourcesPage.letterOf(outlet.reliability.letter)}</b>
      {` · ${sources.read[source.read.how]} · ${names.language(source.language)}`}
      {isArticle && (
        <>
          {" · "}
          <b className={styles.letter}>{sourcesPage.thisArticle}</b>
        </>
      )}
    </p>
  );
}
