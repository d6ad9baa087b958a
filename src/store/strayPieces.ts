import type { BadPiece } from "./choices.ts";

/** What a page of the site cannot do of what a frame or a lesson can be asked for; it is named, not passed over. */
export function strayPieces(query: URLSearchParams, languages: readonly string[]): BadPiece[] {
  const named = (key: string, isGood: (text: string) => boolean) =>
    query
      .getAll(key)
      .filter((text) => text !== "" && !isGood(text))
      .map((text) => ({ key, text }));
  return [
    ...named("lang", (text) => languages.includes(text)),
    ...named("story", () => false),
    ...named("hide", (text) => text === "level"),
  ];
}
