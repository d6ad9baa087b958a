import { useMemo } from "react";
import type { Claim } from "#domain/schema/claim.ts";
import { type CountField, plotScale, versionPlot, writtenNumbers } from "#domain/versionPlot.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import { CountMarks } from "./CountMarks.tsx";
import { PlotKey } from "./PlotKey.tsx";
import styles from "./VersionDrawing.module.css";
import { VersionRow } from "./VersionRow.tsx";

interface VersionDrawingProps {
  readonly claim: Claim;
  readonly field: CountField;
}

/** Who gives which number: a row a telling, oldest first. */
export function VersionDrawing({ claim, field }: VersionDrawingProps) {
  const { index } = useAtlas();
  const messages = useAllMessages();
  const plot = useMemo(() => versionPlot(index, claim, field), [index, claim, field]);
  const percent = plotScale(plot.numbers);
  const at = (value: number) => (messages.direction === "rtl" ? 100 - percent(value) : percent(value));
  return (
    <>
      <svg className={styles.head} height="16" aria-hidden="true" focusable="false">
        {writtenNumbers(plot.numbers, 12).map((value) => (
          <text key={value} className={styles.number} x={`${at(value)}%`} y="12" textAnchor="middle">
            {messages.number(value)}
          </text>
        ))}
      </svg>
      <ol className={styles.rows} aria-label={messages.versionPlot.label(messages.versions.fields[field])}>
        {plot.rows.map((row) => (
          <VersionRow key={row.statement.id} row={row}>
            <CountMarks row={row} numbers={plot.numbers} at={at} />
          </VersionRow>
        ))}
      </ol>
      {plot.silent.length > 0 && (
        <p className={styles.silent}>
          {messages.versionPlot.noNumber(plot.silent.map(({ names }) => names.en))}
        </p>
      )}
      <PlotKey counts={plot.rows.flatMap(({ counts }) => counts)} />
    </>
  );
}
