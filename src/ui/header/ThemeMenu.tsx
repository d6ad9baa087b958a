import { Contrast } from "lucide-react";
import { chooseTheme } from "#store/actions.ts";
import { themeChoices } from "#store/choices.ts";
import { useChoice } from "#store/store.ts";
import { useMessages } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import styles from "./ThemeMenu.module.css";

const menuId = "theme-menu";

/** Light, dark, or as the device has it. */
export function ThemeMenu() {
  const { shell } = useMessages();
  const theme = useChoice((choices) => choices.theme);
  return (
    <>
      <IconButton className={styles.button} icon={Contrast} label={shell.theme} popoverTarget={menuId} />
      <div id={menuId} popover="auto" className={styles.menu}>
        <fieldset>
          <legend className={styles.title}>{shell.theme}</legend>
          {themeChoices.map((choice) => (
            <label key={choice} className={styles.choice}>
              <input
                type="radio"
                name="theme"
                checked={theme === choice}
                onChange={() => chooseTheme(choice)}
              />
              {shell.themes[choice]}
            </label>
          ))}
        </fieldset>
      </div>
    </>
  );
}
