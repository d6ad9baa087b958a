import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { type Choices, nothingChosen } from "./choices.ts";

/** What the reader chose. One for a page. */
export const store = createStore<Choices>(() => nothingChosen);

/** Reads a piece of the choices, and renders again when that piece is another one. */
export const useChoice = <T>(select: (choices: Choices) => T): T => useStore(store, select);
