import type { ClaimFacts } from "#domain/claimFacts.ts";
import { paperPaths } from "#domain/paper/paperPaths.ts";
import type { Story } from "#domain/schema/story.ts";
import { plainText } from "#domain/sentence.ts";
import { useMessages } from "#ui/kit/context.ts";
import { useSiteRoot } from "#ui/kit/siteRoot.ts";
import { usePaper } from "./paperWords.ts";
import styles from "./Sheet.module.css";
import { Sheet } from "./Sheet.tsx";
import { SheetPart } from "./SheetPart.tsx";

interface PaperListProps {
  readonly stories: readonly Story[];
  readonly facts: readonly ClaimFacts[];
  /** The title of the teacher's guide. */
  readonly guide: string;
}

/** All sheets that there are. */
export function PaperList({ stories, facts, guide }: PaperListProps) {
  const words = usePaper();
  const { sentence } = useMessages();
  return (
    <Sheet
      kind={words.title}
      title={words.title}
      summary={<p>{words.intro}</p>}
      isFilledIn={false}
      code={null}
      sheets={[{ words: words.title, path: paperPaths.all, isCurrent: true }]}
    >
      <SheetPart heading={words.teachers}>
        <SheetLinks name={words.guideSays} links={[[guide, paperPaths.guide]]} />
      </SheetPart>
      <SheetPart heading={words.stories}>
        {stories.map(({ id, title }) => (
          <SheetLinks
            key={id}
            name={title}
            links={[
              [words.kinds.handout, paperPaths.handout(id)],
              [words.kinds.worksheet, paperPaths.worksheet(id)],
              [words.kinds.answers, paperPaths.answers(id)],
            ]}
          />
        ))}
      </SheetPart>
      <SheetPart heading={words.claims}>
        {facts.map((one) => (
          <SheetLinks
            key={one.claim.id}
            name={plainText(sentence(one.sentence, "short"))}
            links={[
              [words.kinds.claim, paperPaths.claim(one.claim.id)],
              [words.kinds.answers, paperPaths.claimAnswers(one.claim.id)],
            ]}
          />
        ))}
      </SheetPart>
    </Sheet>
  );
}

interface SheetLinksProps {
  readonly name: string;
  readonly links: readonly (readonly [words: string, path: string])[];
}

function SheetLinks({ name, links }: SheetLinksProps) {
  const root = useSiteRoot();
  return (
    <div className={styles.entry}>
      <p>{name}</p>
      <p className={styles.links}>
        {links.map(([words, path]) => (
          <a key={path} href={`${root}${path}`}>
            {words}
          </a>
        ))}
      </p>
    </div>
  );
}
