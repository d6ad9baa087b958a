import { faultIn, type Rule, whole } from "../draft.ts";

export const emptyLayer: Rule = {
  needs: whole("claims"),
  find: ({ layers, claims }) =>
    layers
      .filter(({ id }) => !claims.some(({ layer }) => layer === id))
      .map(({ id }) =>
        faultIn("layers")(
          id,
          null,
          "The layer shows nothing: no claim is in it. Put one in, or take it out.",
        ),
      ),
};
