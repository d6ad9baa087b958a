import { letters } from "#domain/schema/vocabulary.ts";
import { legendKeys as legend } from "#messages/en/legendKeys.ts";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./KeyPart.module.css";
import { KeyPart, KeySign } from "./KeyPart.tsx";

/** The letters of the sources, with F apart. */
export function LetterKey() {
  const { levels } = useMessages();
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
