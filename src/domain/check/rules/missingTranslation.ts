import type { Rule } from "../draft.ts";
import type { Fault } from "../fault.ts";
import { translationFile } from "../fileKinds.ts";
import { neededIn } from "../translatables.ts";

/** Texts that a reader of a language would meet in English. */
export const missingTranslation: Rule = {
  needs: [],
  find: (draft) => {
    const { about, translations } = draft;
    if (!about) return [];
    return about.languages
      .filter((language) => language !== "en")
      .flatMap((language) => {
        const translation = translations[language] ?? {};
        return neededIn(draft, about).flatMap(({ kind, id, field }): Fault[] =>
          translation[kind]?.[id]?.[field] === undefined
            ? [
                {
                  file: translationFile(language),
                  id: null,
                  field: `${kind}.${id}.${field}`,
                  message: "The translation is missing; readers see English here.",
                },
              ]
            : [],
        );
      });
  },
};
