import type { Choices } from "./choices.ts";
import { store } from "./store.ts";

/** What a map follows and nothing else does. */
const ofMap: ReadonlySet<string> = new Set<keyof Choices>(["look", "camera", "hasWandered"]);

/** Tells of every change of what is chosen, but for where the map looks. Answers how to end it. */
export const whenChosen = (tell: () => void): (() => void) =>
  store.subscribe((now, before) => {
    const isOther = (key: string) => now[key as keyof Choices] !== before[key as keyof Choices];
    if (Object.keys(now).some((key) => !ofMap.has(key) && isOther(key))) tell();
  });
