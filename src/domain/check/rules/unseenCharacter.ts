import type { Draft, Rule } from "../draft.ts";
import type { Fault } from "../fault.ts";
import { listFiles, listKeys, storyFile, translationFile } from "../fileKinds.ts";
import { idOf } from "../shape/fieldPath.ts";
import { textsOf } from "../textsOf.ts";

// Control characters save the line break, overrides of the writing direction (CVE-2021-42574), halves of pairs.
const unseen = /(?!\n)\p{Cc}|[\u202a-\u202e]|\p{Cs}/u;

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

const things = (draft: Draft) => [
  ...(draft.about ? [{ file: "atlas.json", index: null, thing: draft.about as unknown }] : []),
  ...listKeys.flatMap((key) =>
    draft[key].map((thing, index) => ({ file: listFiles[key].file, index, thing: thing as unknown })),
  ),
  ...draft.stories.map((story) => ({ file: storyFile(story.id), index: null, thing: story as unknown })),
  ...Object.entries(draft.translations).map(([language, thing]) => ({
    file: translationFile(language),
    index: null,
    thing: thing as unknown,
  })),
];

export const unseenCharacter: Rule = {
  needs: [],
  find: (draft) =>
    things(draft).flatMap(({ file, index, thing }) => {
      const id = file === "atlas.json" ? null : idOf(thing);
      const root = id === null && index !== null ? `[${index}]` : "";
      return textsOf(thing, root).flatMap(({ field, text }): Fault[] => {
        const found = unseen.exec(text)?.[0];
        if (found === undefined) return [];
        const message = `The text holds a character that nobody sees (${codeOf(found)}). Write the text again by hand.`;
        return [{ file, id, field, message }];
      });
    }),
};
