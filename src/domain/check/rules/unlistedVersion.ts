import type { Rule } from "../draft.ts";

export const unlistedVersion: Rule = {
  needs: [],
  find: ({ about }) =>
    !about || about.changelog.some(({ version }) => version === about.version)
      ? []
      : [
          {
            file: "atlas.json",
            id: null,
            field: "version",
            message: `The changelog says nothing about version ${about.version}.`,
          },
        ],
};
