import { digits, letters } from "#domain/schema/grade.ts";
import { useMessages } from "#ui/kit/context.ts";
import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import styles from "./KeyPart.module.css";
import { KeyPart, KeySign } from "./KeyPart.tsx";

export function DigitKey() {
  const { legend, levels } = useMessages();
  return (
    <KeyPart heading={legend.glyphs.heading} says={legend.glyphs.says}>
      {digits.map((digit) => (
        <KeySign
          key={digit}
          isApart={digit === 6}
          sign={<LevelGlyph digit={digit} denied={false} size={24} />}
        >
          <b>{digit}</b> {levels.digits[digit]}
          {digit === 6 && <span className={styles.aside}>{legend.glyphs.unjudged}</span>}
        </KeySign>
      ))}
    </KeyPart>
  );
}

export function LetterKey() {
  const { legend, levels } = useMessages();
  return (
    <KeyPart heading={legend.letters.heading} says={legend.letters.says}>
      {letters.map((letter) => (
        <KeySign key={letter} isApart={letter === "F"} sign={<span className={styles.letter}>{letter}</span>}>
          {levels.letters[letter]}
          {letter === "F" && <span className={styles.aside}>{legend.letters.unjudged}</span>}
        </KeySign>
      ))}
    </KeyPart>
  );
}
