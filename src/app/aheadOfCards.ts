import { whenIdle } from "#ui/map-pane/whenIdle.ts";
import { measureAhead } from "./measureAhead.ts";

/** A browser reads what it knows of languages when it is first asked for a name or a script of one, and takes a while. */
function askForLanguages(): void {
  const language = document.documentElement.lang || "en";
  new Intl.DisplayNames(language, { type: "region" }).of("GB");
  new Intl.Locale(language).maximize();
}

/** Does what the first card would wait for, in turns in which nothing else is to be done. */
export function aheadOfCards(): void {
  whenIdle(() => {
    measureAhead();
    whenIdle(askForLanguages);
  });
}
