import { found } from "#domain/atlasIndex.ts";
import type { ChainReport } from "#domain/chainList.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import styles from "./Chain.module.css";
import { LinkReason } from "./LinkReason.tsx";
import { useDayWords } from "./useDayWords.ts";

/** A document of the chain: when, whose, and from whom it had the statement. */
export function ReportLine({ report }: { readonly report: ChainReport }) {
  const { index } = useAtlas();
  const { chain, list, names } = useAllMessages();
  const dayWords = useDayWords();
  const { source, outlet, had } = report;
  const isArticle = index.atlas.about.article.source === source.id;
  const carriers = [
    ...new Set(
      had.flatMap(({ from, through }) => {
        if (through.length > 0) return through.map(({ name }) => name);
        return from ? [found(index.outlets, from.outlet).name] : [];
      }),
    ),
  ];
  const about = [
    ...(isArticle ? [chain.article] : []),
    ...(outlet.country === "unknown" ? [] : [names.country(outlet.country)]),
    ...(carriers.length > 0 ? [chain.from(list(carriers))] : []),
  ];
  return (
    <>
      <p>
        <span className={styles.day}>{dayWords(source.published.date, "short")}</span> <b>{outlet.name}</b>{" "}
        <span className={styles.meta}>{about.join(", ")}</span>
      </p>
      {had.map(({ basis }) => (
        <LinkReason key={basis.reason} basis={basis} />
      ))}
    </>
  );
}
