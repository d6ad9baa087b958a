import { createContext, useContext } from "react";
import type { AtlasIndex } from "#domain/atlasIndex.ts";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import type { Messages } from "#messages/messages.ts";

/** The loaded atlas, with what was worked out from it once. */
export interface LoadedAtlas {
  readonly index: AtlasIndex;
  readonly facts: readonly ClaimFacts[];
}

export const MessagesContext = createContext<Messages | null>(null);
export const AtlasContext = createContext<LoadedAtlas | null>(null);
/** Where the page shows what was known on a day: the atlas with all that has been said since. */
export const WholeAtlasContext = createContext<LoadedAtlas | null>(null);

function given<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`${what} was used outside of its provider.`);
  return value;
}

export const useMessages = () => given(useContext(MessagesContext), "The catalogue of messages");
export const useAtlas = () => given(useContext(AtlasContext), "The atlas");

/** What the editors judge by, whatever day is looked at. */
export function useWholeAtlas(): LoadedAtlas {
  const known = useAtlas();
  return useContext(WholeAtlasContext) ?? known;
}
