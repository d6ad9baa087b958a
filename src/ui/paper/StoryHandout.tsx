import { paperPaths } from "#domain/paper/paperPaths.ts";
import type { StoryPaper } from "#domain/paper/storyPaper.ts";
import type { Step } from "#domain/schema/story.ts";
import { ClaimLines } from "./ClaimLines.tsx";
import { MapPlace } from "./MapPlace.tsx";
import { usePaper } from "./paperWords.ts";
import styles from "./Sheet.module.css";
import { Sheet } from "./Sheet.tsx";
import { SheetPart } from "./SheetPart.tsx";
import { SourceLines } from "./SourceLines.tsx";
import { useStorySheets } from "./useStorySheets.ts";

interface StoryHandoutProps {
  readonly paper: StoryPaper;
  readonly numbered: ReadonlySet<string>;
  /** Where pupils decide on their own devices, below the site's root. */
  readonly code: string;
}

/** A story to be read and kept: map, claims, steps and sources. */
export function StoryHandout({ paper, numbered, code }: StoryHandoutProps) {
  const words = usePaper();
  const { story, claims, sources } = paper;
  const sheets = useStorySheets(story.id, paperPaths.handout(story.id));
  const numberOf = new Map(claims.map(({ number, facts }) => [facts.claim.id, number]));
  const sourceNumberOf = new Map(sources.map(({ source }, place) => [source.id, place + 1]));
  const grounds = (step: Step) => {
    const onClaims = step.claims.flatMap((id) => numberOf.get(id) ?? []).sort((a, b) => a - b);
    const onSources = step.sources.flatMap((id) => sourceNumberOf.get(id) ?? []).sort((a, b) => a - b);
    return [
      ...(onClaims.length > 0 ? [words.onClaims(onClaims)] : []),
      ...(onSources.length > 0 ? [words.onSources(onSources)] : []),
    ].join(". ");
  };
  return (
    <Sheet
      kind={words.kinds.handout}
      title={story.title}
      summary={<p>{story.summary}</p>}
      isFilledIn={false}
      code={code}
      sheets={sheets}
    >
      <MapPlace note={words.mapNote} />
      <SheetPart heading={words.claimsHeading}>
        <ClaimLines claims={claims} numbered={numbered} />
      </SheetPart>
      <SheetPart heading={words.steps}>
        <ol className={styles.steps}>
          {story.steps.map((step, place) => (
            <li key={step.id} className={styles.step}>
              <h3 className={styles.stepTitle}>
                {place + 1}. {step.title}
              </h3>
              <p>{step.text}</p>
              <p className={styles.grounds}>{grounds(step)}</p>
            </li>
          ))}
        </ol>
      </SheetPart>
      <SheetPart heading={words.sources}>
        <SourceLines sources={sources} />
      </SheetPart>
    </Sheet>
  );
}
