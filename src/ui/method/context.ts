import { createContext, useContext } from "react";
import type { MethodMessages } from "#messages/en/method.ts";

export const MethodContext = createContext<MethodMessages | null>(null);

/** The words of the page on the method, which no other page needs. */
export function useMethodWords(): MethodMessages {
  const words = useContext(MethodContext);
  if (words === null) throw new Error("The words of the method were used outside of their provider.");
  return words;
}
