import { Ellipsis, NotebookPen, Square } from "lucide-react";
import { useMessages } from "#ui/kit/context.ts";
import { useClassroom } from "./context.ts";
import styles from "./TeachHeader.module.css";
import { TeachTools } from "./TeachTools.tsx";

interface TeachHeaderProps {
  readonly title: string;
  readonly number: number;
  readonly count: number;
  readonly minutes: number;
  readonly hasDevices: boolean;
  readonly onNotes: () => void;
  readonly onBlank: () => void;
  readonly onDevices: () => void;
  readonly onHelp: () => void;
}

const toolsId = "teach-tools";

/** Where the presentation stands, and its tools: each has its name in words, none needs a pointer over it. */
export function TeachHeader(props: TeachHeaderProps) {
  const { title, number, count, minutes, hasDevices, onNotes, onBlank, onDevices, onHelp } = props;
  const { site } = useMessages();
  const { teach } = useClassroom();
  return (
    <header className={styles.header}>
      <span className={styles.wordmark} lang="en">
        {site.name}
      </span>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.place} role="status">
        {teach.step(number, count)}
      </p>
      <p className={styles.left}>{teach.minutes(minutes)}</p>
      <nav className={styles.tools} aria-label={teach.tools}>
        <button type="button" className={styles.tool} onClick={onNotes}>
          <NotebookPen size={24} aria-hidden="true" /> {teach.notesHere}
        </button>
        <button type="button" className={styles.tool} onClick={onBlank}>
          <Square size={24} aria-hidden="true" /> {teach.blank}
        </button>
        <button type="button" className={styles.tool} popoverTarget={toolsId}>
          <Ellipsis size={24} aria-hidden="true" /> {teach.more}
        </button>
        <TeachTools id={toolsId} onDevices={hasDevices ? onDevices : null} onHelp={onHelp} />
      </nav>
    </header>
  );
}
