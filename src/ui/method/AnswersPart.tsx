import { stances } from "#domain/schema/vocabulary.ts";
import { legendKeys as legend } from "#messages/en/legendKeys.ts";
import { stances as words } from "#messages/en/stances.ts";
import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import { RibbonSign } from "#ui/kit/RibbonSign.tsx";
import { useMethodWords } from "./context.ts";
import styles from "./Method.module.css";
import { Prose } from "./Prose.tsx";
import { SignEntry } from "./SignEntry.tsx";
import { SignList } from "./SignList.tsx";

const interests = ["self-serving", "against-own-interest", "neutral", "unknown"] as const;
const parties = ["yes", "no", "unknown"] as const;

export function AnswersPart() {
  const { answers } = useMethodWords();
  return (
    <>
      <Prose text={answers.text} />
      <SignList>
        <SignEntry sign={<LevelGlyph digit={3} denied size={24} />} term={legend.denial.glyph} />
        <SignEntry sign={<RibbonSign hue={0} digit={1} denied />} term={legend.denial.ribbon} />
      </SignList>
      <SignList>
        {stances.map((stance) => (
          <SignEntry key={stance} term={words.of[stance]}>
            {answers.of[stance]}
          </SignEntry>
        ))}
      </SignList>
      <h3 className={styles.heading}>{answers.interest}</h3>
      <SignList>
        {interests.map((kind) => (
          <SignEntry key={kind} term={words.interest[kind]}>
            {answers.interests[kind]}
          </SignEntry>
        ))}
      </SignList>
      <h3 className={styles.heading}>{answers.party}</h3>
      <SignList>
        {parties.map((kind) => (
          <SignEntry key={kind} term={words.party[kind]}>
            {answers.parties[kind]}
          </SignEntry>
        ))}
      </SignList>
    </>
  );
}
