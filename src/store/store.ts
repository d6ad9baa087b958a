import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { type Choices, nothingChosen } from "./choices.ts";

/** What the reader chose. One for a page. */
export const store = createStore<Choices>(() => nothingChosen);

let served: Choices = nothingChosen;

/** Says with which choices a page's HTML is made: React compares with it what it takes over. */
export function serve(choices: Choices): void {
  served = choices;
}

const asServed = { ...store, getInitialState: () => served };

/** Reads a piece of the choices, and renders again when that piece is another one. */
export const useChoice = <T>(select: (choices: Choices) => T): T => useStore(asServed, select);
