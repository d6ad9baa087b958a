import type { Step } from "#domain/schema/story.ts";
import { type StepGrounds as Grounds, stepGrounds } from "#domain/story/stepGrounds.ts";
import { storyPage } from "#messages/en/storyPage.ts";
import { ClaimLine } from "#ui/kit/ClaimLine.tsx";
import { AtlasContext, useMessages, useWholeAtlas } from "#ui/kit/context.ts";
import { ForeignText } from "#ui/kit/ForeignText.tsx";
import { usePageAddress } from "#ui/kit/siteRoot.ts";
import styles from "./StepGrounds.module.css";

/** The claims and the documents that a step rests on, with all that has been said of them since. */
export function StepGrounds({ step }: { readonly step: Step }) {
  const whole = useWholeAtlas();
  const { claimList } = useMessages();
  const { claims, sources } = stepGrounds(whole.index, step);
  return (
    <details className={styles.grounds}>
      <summary className={styles.summary}>
        {storyPage.rests(claimList.claims(claims.length), storyPage.documents(sources.length))}
      </summary>
      {step.shows.day && <p className={styles.today}>{storyPage.ofToday}</p>}
      <AtlasContext value={whole}>
        <ul className={styles.claims}>
          {claims.map(({ id }) => (
            <li key={id}>
              <ClaimLine id={id} />
            </li>
          ))}
        </ul>
      </AtlasContext>
      <ul className={styles.sources}>
        {sources.map((one) => (
          <SourceLine key={one.source.id} {...one} />
        ))}
      </ul>
    </details>
  );
}

function SourceLine({ source, outlet }: Grounds["sources"][number]) {
  const { dates } = useMessages();
  const { atlas } = useWholeAtlas().index;
  const address = usePageAddress("sources");
  const span = source.published.date === null ? undefined : atlas.dates[source.published.date];
  const isDescribed = source.titleBasis !== null && source.title.startsWith("[");
  return (
    <li>
      <a href={`${address}#${source.id}`}>
        {outlet.name}
        {span && `, ${dates.span(span)}`}
      </a>
      <span className={styles.document}>
        {isDescribed ? source.title : <ForeignText lang={source.language}>{source.title}</ForeignText>}
      </span>
    </li>
  );
}
