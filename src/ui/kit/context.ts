import { createContext, use, useContext } from "react";
import type { AtlasIndex } from "#domain/atlasIndex.ts";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import type { OpeningAtlas } from "#domain/openingAtlas.ts";
import type { Messages, OpeningMessages } from "#messages/messages.ts";
import { useThere } from "./useThere.ts";

/** The whole atlas, with what was worked out from it once. */
export interface LoadedAtlas {
  readonly index: AtlasIndex;
  readonly facts: readonly ClaimFacts[];
}

type Perhaps<T> = T | Promise<T>;

export const MessagesContext = createContext<OpeningMessages | null>(null);
/** Above what comes later than the page that it opens in. */
export const AllMessagesContext = createContext<Messages | null>(null);
export const OpeningContext = createContext<OpeningAtlas | null>(null);
/** Where the page shows what was known on a day: the claims with all that has been said since. */
export const WholeOpeningContext = createContext<OpeningAtlas | null>(null);
export const AtlasContext = createContext<Perhaps<LoadedAtlas> | null>(null);
/** Where the page shows what was known on a day: the atlas with all that has been said since. */
export const WholeAtlasContext = createContext<Perhaps<LoadedAtlas> | null>(null);

function given<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`${what} was used outside of its provider.`);
  return value;
}

const there = <T>(value: Perhaps<T>): T => (value instanceof Promise ? use(value) : value);

/** The words that pages open with. */
export const useMessages = () => given(useContext(MessagesContext), "The catalogue of messages");

/** All words, in parts that come with them: those of cards, chains, sources, dialogs. */
export const useAllMessages = () => given(useContext(AllMessagesContext), "The whole catalogue of messages");

/** What the first view shows, as known on the chosen day. It is always there. */
export const useOpening = () => given(useContext(OpeningContext), "The opening of the atlas");

/** What the first view shows, whatever day is looked at. */
export function useWholeOpening(): OpeningAtlas {
  const known = useOpening();
  return useContext(WholeOpeningContext) ?? known;
}

/** All of the atlas, as known on the chosen day. What uses it waits, in the nearest `Suspense`, until it is there. */
export const useAtlas = () => there(given(useContext(AtlasContext), "The atlas"));

/** What the editors judge by, whatever day is looked at. It waits as `useAtlas` does. */
export function useWholeAtlas(): LoadedAtlas {
  const known = given(useContext(AtlasContext), "The atlas");
  return there(useContext(WholeAtlasContext) ?? known);
}

/** All of the atlas, as known on the chosen day and whole, for what is done with it and not shown. */
export function useAtlasesLater(): () => Promise<{
  readonly atlas: LoadedAtlas;
  readonly whole: LoadedAtlas;
}> {
  const known = given(useContext(AtlasContext), "The atlas");
  const all = useContext(WholeAtlasContext) ?? known;
  return async () => {
    const [atlas, whole] = await Promise.all([known, all]);
    return { atlas, whole };
  };
}

/** All of the atlas, as known on the chosen day, or null until it is there: for what can do without. */
export const useAtlasIfThere = (): LoadedAtlas | null =>
  useThere<LoadedAtlas>(given(useContext(AtlasContext), "The atlas"));

/** Whether nothing would have to wait for the atlas. */
export const useIsAtlasThere = () => useAtlasIfThere() !== null;
