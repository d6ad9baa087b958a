import { letters } from "#domain/schema/vocabulary.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { useMethodWords } from "./context.ts";
import styles from "./Method.module.css";
import { Prose } from "./Prose.tsx";
import { SignEntry } from "./SignEntry.tsx";
import { SignList } from "./SignList.tsx";

export function LettersPart() {
  const method = useMethodWords();
  const { speakers, outlets } = useAtlas().index.atlas;
  const { levels } = useMessages();
  const held = (of: typeof speakers | typeof outlets, letter: string) =>
    of.filter(({ reliability }) => reliability.letter === letter).length;
  const used = letters.filter((letter) => held(speakers, letter) + held(outlets, letter) > 0);
  return (
    <>
      <Prose text={method.letters.text} />
      <SignList>
        {letters.map((letter) => (
          <SignEntry
            key={letter}
            isApart={letter === "F"}
            sign={<span className={styles.letter}>{letter}</span>}
            term={levels.letters[letter]}
          >
            {method.letters.meaning[letter]}
          </SignEntry>
        ))}
      </SignList>
      <p className={styles.note}>
        {method.letters.heldBy}:{" "}
        {used
          .map((letter) => method.letters.held(letter, held(speakers, letter), held(outlets, letter)))
          .join("; ")}
        .
      </p>
    </>
  );
}
