import { directionOf } from "#domain/writingDirection.ts";
import styles from "./ForeignText.module.css";
import { quotationMarks } from "./quotationMarks.ts";

interface ForeignTextProps {
  readonly lang: string;
  /** Set as somebody's words, between the quotation marks of their language. */
  readonly quoted?: boolean;
  readonly children: string;
}

/** Words in a language of their own: read aloud in it, written in its direction. */
export function ForeignText({ lang, quoted = false, children }: ForeignTextProps) {
  const [open, close] = quoted ? quotationMarks(lang) : ["", ""];
  return (
    <bdi lang={lang} dir={directionOf(lang)} className={quoted ? styles.quoted : undefined}>
      {`${open}${children}${close}`}
    </bdi>
  );
}
