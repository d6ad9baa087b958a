import { useEffect, useRef } from "react";
import { type Command, commandOf } from "#domain/classroom/commandOf.ts";
import { focusOf } from "./focusOf.ts";

/**
 * Listens for a presenter's keys before anything on the page does (capture phase): a slider would swallow what a
 * clicker sends. `run` answers whether it used the key; else the page has it.
 */
export function useCommands(hasLetters: boolean, run: (command: Command) => boolean): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const direction = document.documentElement.dir === "rtl" ? "rtl" : "ltr";
      const command = commandOf(event, { focus: focusOf(event.target), hasLetters, direction });
      if (command === null || !latest.current(command)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, [hasLetters]);
}
