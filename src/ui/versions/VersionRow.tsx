import type { ReactNode } from "react";
import type { PlotRow } from "#domain/versionPlot.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import { StatementButton } from "#ui/kit/StatementButton.tsx";
import styles from "./VersionDrawing.module.css";

interface VersionRowProps {
  readonly row: PlotRow;
  readonly children: ReactNode;
}

/** Who tells it, when and how near to the event, and in words what the marks beside it show. */
export function VersionRow({ row, children }: VersionRowProps) {
  const { index } = useAtlas();
  const { chainDrawing, versionPlot, versions, dates } = useAllMessages();
  const { statement, speaker, near, counts, isArticle } = row;
  const said = index.atlas.dates[statement.said.date];
  const day = near && said ? chainDrawing.day(said) : said && dates.shortSpan(said);
  const when = [day ?? dates.notKnown, ...(near ? [versionPlot.after(near)] : [])];
  return (
    <li className={styles.row}>
      <div className={styles.teller}>
        <p className={styles.name} data-article={isArticle}>
          <StatementButton statement={statement.id}>
            {isArticle ? versionPlot.article : speaker.names.en}
          </StatementButton>
        </p>
        <p className={styles.note}>{when.join(", ")}</p>
        {counts.length > 0 && <p className={styles.value}>{versions.value(counts)}</p>}
      </div>
      {children}
    </li>
  );
}
