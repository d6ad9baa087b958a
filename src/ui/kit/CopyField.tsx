import { type ReactNode, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import styles from "./CopyField.module.css";
import { useAllMessages } from "./context.ts";
import { copyText } from "./copyText.ts";

interface CopyFieldProps {
  readonly text: string;
  /** What the text is. */
  readonly label: string;
  readonly rows: number;
  /** A remark between text and buttons. */
  readonly note?: ReactNode;
  /** Other buttons beside that which copies. */
  readonly children?: ReactNode;
}

/** A text to be taken away. Where the browser refuses to copy, it is selected, so that it can be copied by hand. */
export function CopyField({ text, label, rows, note, children }: CopyFieldProps) {
  const { copying } = useAllMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<{ readonly of: string; readonly words: string } | null>(null);
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied) field.current?.select();
    setTold({ of: text, words: isCopied ? copying.copied : copying.failed });
  };
  return (
    <>
      <textarea
        ref={field}
        className={styles.text}
        aria-label={label}
        readOnly
        rows={rows}
        value={text}
        dir="auto"
        spellCheck={false}
      />
      {note && <p className={styles.note}>{note}</p>}
      <div className={styles.actions}>
        <Button onClick={copy}>{copying.copy}</Button>
        {children}
        <span role="status" className={styles.standing}>
          {told?.of === text && told.words}
        </span>
      </div>
    </>
  );
}
