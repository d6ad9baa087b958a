import styles from "./Sheet.module.css";
import { WritingLines } from "./WritingLines.tsx";

interface QuestionLinesProps {
  readonly questions: readonly { readonly about: string | null; readonly text: string }[];
  readonly lines: number;
}

/** Questions, each with lines to write on that stay with it on one page. */
export function QuestionLines({ questions, lines }: QuestionLinesProps) {
  return (
    <ol className={styles.questions}>
      {questions.map(({ about, text }, place) => (
        <li key={text} className={styles.question}>
          {about && <p className={styles.about}>{about}</p>}
          <p>
            {about === null && <b>{place + 1} </b>}
            {text}
          </p>
          <WritingLines count={lines} />
        </li>
      ))}
    </ol>
  );
}
