import { versionKey } from "#store/pageQuery.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { useSiteRoot } from "#ui/kit/siteRoot.ts";
import { useMethodWords } from "./context.ts";
import styles from "./Method.module.css";
import { Prose } from "./Prose.tsx";

export function ChangesPart() {
  const method = useMethodWords();
  const { about, dates: table } = useAtlas().index.atlas;
  const { dates } = useMessages();
  const root = useSiteRoot();
  const dayOf = (edtf: string) => {
    const span = table[edtf];
    return span ? dates.span(span) : edtf;
  };
  return (
    <>
      <Prose text={method.changes.text} />
      {about.changelog.map(({ version, date, changes }) => (
        <div key={version}>
          <h3 className={styles.heading}>{method.changes.version(version, dayOf(date))}</h3>
          <ul className={styles.list}>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <p>
            <a href={`${root}?${versionKey}=${version}`}>{method.changes.show(version)}</a>
          </p>
        </div>
      ))}
    </>
  );
}
