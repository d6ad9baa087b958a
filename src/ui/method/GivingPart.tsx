import { useAtlas } from "#ui/kit/context.ts";
import { useMethodWords } from "./context.ts";
import { GradedExample } from "./GradedExample.tsx";
import styles from "./Method.module.css";
import { Prose } from "./Prose.tsx";
import { SignEntry } from "./SignEntry.tsx";
import { SignList } from "./SignList.tsx";

const abouts = ["event", "utterance", "wording", "figure", "forecast"] as const;

export function GivingPart() {
  const [first] = useAtlas().facts;
  const { giving } = useMethodWords();
  return (
    <>
      <Prose text={giving.text} />
      {first && <GradedExample facts={first} />}
      <h3 className={styles.heading}>{giving.about}</h3>
      <SignList>
        {abouts.map((about) => (
          <SignEntry key={about} term={giving.abouts[about]} />
        ))}
      </SignList>
    </>
  );
}
