import { lazyPart } from "#ui/kit/lazyPart.ts";

export async function loadTellers() {
  const { Tellers: component } = await import("#ui/tellings/Tellers.tsx");
  return component;
}

/** Who tells the open claim, on the map: asked for with the code of cards. */
export const Tellers = lazyPart(loadTellers);
