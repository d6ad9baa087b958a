import { type ThemeChoice, themeChoices } from "./choices.ts";

const themeKey = "claimlines.theme";

/** The theme that was chosen here before. Where storage is forbidden, none was. */
export function storedTheme(): ThemeChoice | null {
  try {
    const text = window.localStorage.getItem(themeKey);
    return themeChoices.find((theme) => theme === text) ?? null;
  } catch {
    return null;
  }
}

export function storeTheme(theme: ThemeChoice): void {
  try {
    window.localStorage.setItem(themeKey, theme);
  } catch {
    // Private windows and sandboxed frames refuse: the choice then lasts as long as the page.
  }
}
