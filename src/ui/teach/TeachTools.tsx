import { useEffect, useRef, useState } from "react";
import { chooseTheme } from "#store/actions.ts";
import { themeOf } from "#store/selectors.ts";
import { useChoice } from "#store/store.ts";
import { useClassroom } from "./context.ts";
import { mayFillScreen, toggleFullScreen } from "./fullScreen.ts";
import styles from "./TeachTools.module.css";
import { toggleContrast } from "./toggleContrast.ts";

interface TeachToolsProps {
  readonly id: string;
  /** null where the step opens no claim that could be judged. */
  readonly onDevices: (() => void) | null;
  readonly onHelp: () => void;
}

/** What is needed less often, in words. */
export function TeachTools({ id, onDevices, onHelp }: TeachToolsProps) {
  const { teach } = useClassroom();
  const menu = useRef<HTMLDivElement>(null);
  const theme = useChoice(themeOf);
  const [isHigh, setHigh] = useState(false);
  // Whether the page may fill the screen is known in a browser alone.
  const [mayFill, setMayFill] = useState(false);
  useEffect(() => setMayFill(mayFillScreen()), []);
  const tools: readonly (readonly [words: string, run: () => void, isOn?: boolean])[] = [
    ...(onDevices ? ([[teach.devices, onDevices]] as const) : []),
    [theme === "dark" ? teach.light : teach.dark, () => chooseTheme(theme === "dark" ? "light" : "dark")],
    [teach.contrast, () => setHigh(toggleContrast()), isHigh],
    ...(mayFill ? ([[teach.full, toggleFullScreen]] as const) : []),
    [teach.help, onHelp],
  ];
  return (
    <div ref={menu} id={id} popover="auto" className={styles.menu}>
      <ul>
        {tools.map(([words, run, isOn]) => (
          <li key={words}>
            <button
              type="button"
              className={styles.tool}
              aria-pressed={isOn}
              onClick={() => {
                menu.current?.hidePopover();
                run();
              }}
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
