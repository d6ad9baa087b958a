import { faultIn, type Rule } from "../draft.ts";

export const sourceWithoutArchive: Rule = {
  needs: [],
  find: ({ sources }) =>
    sources
      .filter(({ archiveUrl }) => archiveUrl === null)
      .map(({ id }) =>
        faultIn("sources")(id, "archiveUrl", "No archived copy: the document may be gone one day."),
      ),
};
