import { createContext, useContext } from "react";
import type { PaperMessages } from "#messages/en/paper.ts";

export const PaperContext = createContext<PaperMessages | null>(null);

export function usePaper(): PaperMessages {
  const words = useContext(PaperContext);
  if (words === null) throw new Error("A sheet was drawn outside of its provider.");
  return words;
}
