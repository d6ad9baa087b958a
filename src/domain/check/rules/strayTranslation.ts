import type { Translation } from "../../schema/atlas.ts";
import type { Draft, Rule } from "../draft.ts";
import type { Fault } from "../fault.ts";
import { translationFile } from "../fileKinds.ts";
import { didYouMean } from "../nearestName.ts";
import { type Translatable, translatables } from "../translatables.ts";

interface Where {
  readonly file: string;
  readonly kind: string;
  readonly id: string;
}

function strayFields({ file, kind, id }: Where, fields: object, texts: Translatable): Fault[] {
  return Object.keys(fields)
    .filter((field) => !texts.has(field))
    .map((field) => ({
      file,
      id: null,
      field: `${kind}.${id}.${field}`,
      message: `This translates a text that is not there.${didYouMean(field, texts.keys())}`,
    }));
}

function strays(draft: Draft, language: string, translation: Translation): Fault[] {
  const file = translationFile(language);
  const kinds = translatables(draft);
  return Object.entries(translation).flatMap(([kind, things]) => {
    const known = kinds.get(kind);
    if (!known) {
      const message = `Nothing of this kind is translated.${didYouMean(kind, kinds.keys())} The kinds are: ${[...kinds.keys()].join(", ")}.`;
      return [{ file, id: null, field: kind, message }];
    }
    return Object.entries(things).flatMap(([id, fields]) => {
      const texts = known.get(id);
      if (texts) return strayFields({ file, kind, id }, fields, texts);
      const message = `This translates something that is not there.${didYouMean(id, known.keys())}`;
      return [{ file, id: null, field: `${kind}.${id}`, message }];
    });
  });
}

function misplaced({ about }: Draft, language: string): Fault[] {
  const refuse = (message: string) => [{ file: translationFile(language), id: null, field: null, message }];
  if (language === "en")
    return refuse("English stands in the other files. Write it there, and take this one out.");
  if (!about || about.languages.includes(language)) return [];
  return refuse(`atlas.json does not list “${language}” in “languages”. Add it there.`);
}

export const strayTranslation: Rule = {
  needs: [],
  find: (draft) =>
    Object.entries(draft.translations).flatMap(([language, translation]) => [
      ...misplaced(draft, language),
      ...(draft.broken.size > 0 ? [] : strays(draft, language, translation)),
    ]),
};
