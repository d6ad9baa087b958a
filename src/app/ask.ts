import { createContext } from "react";
import { asksForWhole } from "#store/selectors.ts";
import { store } from "#store/store.ts";
import type { WholeAtlas } from "./wholeAtlas.ts";

/** Asks for the whole atlas: for parts that know that it will be needed now. */
export const AskContext = createContext<() => void>(() => {});

/**
 * Asks for the whole atlas as soon as the reader does something: a card may open next, or a search begin. Where nobody does anything, the
 * map asks for it when it stands, so that it does not have to share the line.
 */
export function askWhenUsed({ ask }: WholeAtlas): void {
  for (const kind of ["pointerdown", "keydown"]) {
    window.addEventListener(kind, ask, { once: true, capture: true, passive: true });
  }
  store.subscribe((choices) => (choices.claim !== null || asksForWhole(choices)) && ask());
}
