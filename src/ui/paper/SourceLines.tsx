import type { Outlet, Source } from "#domain/schema/source.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import { ForeignText } from "#ui/kit/ForeignText.tsx";
import { usePaper } from "./paperWords.ts";
import styles from "./Sheet.module.css";

/** An address as it is read: "/статья" and not "/%D1%81…". One that cannot be decoded stays as it is. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

interface SourceLinesProps {
  readonly sources: readonly { readonly source: Source; readonly outlet: Outlet }[];
}

/** Documents by their numbers, with their addresses to be typed; no outlet with its grade. */
export function SourceLines({ sources }: SourceLinesProps) {
  const { dates, names } = useAllMessages();
  const { noDate } = usePaper();
  const days = useAtlas().index.atlas.dates;
  return (
    <ol className={styles.list} data-small="">
      {sources.map(({ source, outlet }, place) => {
        const day = source.published.date === null ? undefined : days[source.published.date];
        return (
          <li key={source.id} className={styles.item}>
            <b>{place + 1}</b>
            <p>
              <ForeignText lang={source.language}>{source.title}</ForeignText>. {outlet.name} (
              {names.country(outlet.country)}), {day ? dates.span(day) : noDate}.{" "}
              <bdi className={styles.aside} dir="ltr">
                {readable(source.url)}
              </bdi>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
