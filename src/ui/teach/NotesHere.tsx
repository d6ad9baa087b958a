import { X } from "lucide-react";
import type { LessonStep } from "#domain/classroom/lesson.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import { useClassroom } from "./context.ts";
import styles from "./NotesHere.module.css";

interface NotesHereProps {
  readonly step: LessonStep;
  readonly onClose: () => void;
}

/** The notes in the page itself, where no second window can be had. */
export function NotesHere({ step, onClose }: NotesHereProps) {
  const { teach } = useClassroom();
  return (
    <aside className={styles.notes} aria-label={teach.notesHere}>
      <div className={styles.words}>
        <p className={styles.warning}>{teach.noWindow}</p>
        <p>{step.notes}</p>
      </div>
      <IconButton icon={X} className={styles.close} label={teach.closeNotes} onClick={onClose} />
    </aside>
  );
}
