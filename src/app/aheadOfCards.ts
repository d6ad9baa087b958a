import { whenIdle } from "#ui/map-pane/whenIdle.ts";
import { measureAhead } from "./measureAhead.ts";

/** A browser reads what it knows of languages when it is first asked for a name or a script of one, and takes a while. */
const askForLanguages = [
  () => new Intl.DisplayNames(document.documentElement.lang || "en", { type: "region" }).of("GB"),
  () => new Intl.Locale(document.documentElement.lang || "en").maximize(),
] as const;

/** Does what the first card would wait for, in turns in which nothing else is to be done. */
export function aheadOfCards(): void {
  const steps = [...measureAhead(), ...askForLanguages];
  const next = () => {
    steps.shift()?.();
    if (steps.length > 0) whenIdle(next);
  };
  whenIdle(next);
}
