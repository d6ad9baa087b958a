import { createContext, useContext, useSyncExternalStore } from "react";
import type { WholeAtlas, WholeProblem } from "./wholeAtlas.ts";

/** The rest of the atlas, for what says that it cannot be had. */
export const WholeContext = createContext<WholeAtlas | null>(null);

const nothing = () => null;
const never = () => nothing;

/** Why the rest of the atlas is not there, and how to ask for it again; null where nothing is wrong. */
export const useWholeProblem = (whole: WholeAtlas | null): WholeProblem =>
  useSyncExternalStore(whole?.subscribe ?? never, whole?.problem ?? nothing, nothing);

export const useWhole = () => useContext(WholeContext);
