import { digits } from "#domain/schema/vocabulary.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import { useMethodWords } from "./context.ts";
import styles from "./Method.module.css";
import { Prose } from "./Prose.tsx";
import { SignEntry } from "./SignEntry.tsx";
import { SignList } from "./SignList.tsx";

export function DigitsPart() {
  const method = useMethodWords();
  const { claims } = useAtlas().index.atlas;
  const { levels } = useMessages();
  const held = (digit: number) => claims.filter(({ information }) => information.digit === digit).length;
  return (
    <>
      <Prose text={method.digits.text} />
      <SignList>
        {digits.map((digit) => (
          <SignEntry
            key={digit}
            isApart={digit === 6}
            sign={<LevelGlyph digit={digit} denied={false} size={24} />}
            term={`${digit}, ${levels.digits[digit]}`}
          >
            {method.digits.meaning[digit]}
          </SignEntry>
        ))}
      </SignList>
      <p className={styles.note}>
        {method.digits.heldBy}:{" "}
        {digits.map((digit) => `${digit}: ${method.digits.held(held(digit))}`).join("; ")}.
      </p>
    </>
  );
}
