import { digits } from "#domain/schema/vocabulary.ts";
import { legendKeys as legend } from "#messages/en/legendKeys.ts";
import { useMessages } from "#ui/kit/context.ts";
import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import styles from "./KeyPart.module.css";
import { KeyPart, KeySign } from "./KeyPart.tsx";

/** The discs of the digits, with 6 apart. */
export function DigitKey() {
  const { levels } = useMessages();
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
