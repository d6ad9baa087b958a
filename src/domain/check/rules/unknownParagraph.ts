import { faultIn, type Rule } from "../draft.ts";

export const unknownParagraph: Rule = {
  needs: [],
  find: ({ about, claims }) => {
    const known = new Set(about?.article.paragraphs.map(({ number }) => number));
    return claims.flatMap(({ id, paragraphs }) =>
      paragraphs.flatMap((number, i) =>
        about === null || known.has(number)
          ? []
          : [
              faultIn("claims")(
                id,
                `paragraphs[${i}]`,
                `atlas.json lists no paragraph ${number} of the article. It lists: ${[...known].join(", ")}.`,
              ),
            ],
      ),
    );
  },
};
