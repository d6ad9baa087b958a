import { restore, setPrefersDark } from "#store/actions.ts";
import type { ThemeChoice } from "#store/choices.ts";
import { codecs } from "#store/codecs.ts";
import { storedTheme } from "#store/storage.ts";
import { store } from "#store/store.ts";

function mark(theme: ThemeChoice): void {
  if (theme === "system") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.dataset.theme = theme;
}

function themeOfAddress(): ThemeChoice | null {
  const texts = new URLSearchParams(window.location.search).getAll(codecs.theme.key);
  const reading = codecs.theme.read(texts, { claims: [], layers: [], paragraphs: [] });
  return reading.kind === "valid" ? reading.value : null;
}

/** Puts the theme on the page before anything is drawn, and keeps it there. */
export function applyTheme(): void {
  const device = window.matchMedia("(prefers-color-scheme: dark)");
  restore({ theme: themeOfAddress() ?? storedTheme() ?? "system", prefersDark: device.matches });
  device.addEventListener("change", ({ matches }) => setPrefersDark(matches));
  mark(store.getState().theme);
  store.subscribe((now, before) => {
    if (now.theme !== before.theme) mark(now.theme);
  });
}
