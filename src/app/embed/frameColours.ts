import type { FrameTheme } from "#domain/embed/frameAsk.ts";
import { drawnTheme } from "./mapRequest.ts";

/** The colours of a frame: those that it is asked for, or those of the device. */
export interface FrameColours {
  readonly now: () => "light" | "dark";
  readonly choose: (theme: FrameTheme) => void;
  readonly onChange: (listener: () => void) => void;
}

export function frameColours(first: FrameTheme): FrameColours {
  const device = window.matchMedia("(prefers-color-scheme: dark)");
  const listeners = new Set<() => void>();
  let theme = first;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const choose = (next: FrameTheme) => {
    theme = next;
    if (theme === "system") document.documentElement.removeAttribute("data-theme");
    else document.documentElement.dataset.theme = theme;
    tell();
  };
  device.addEventListener("change", tell);
  choose(first);
  return {
    now: () => drawnTheme(theme, device),
    choose,
    onChange: (listener) => listeners.add(listener),
  };
}
