import { faultIn, type Rule, whole } from "../draft.ts";

export const oneCountry: Rule = {
  needs: whole("statements", "speakers"),
  find: ({ claims, statements, speakers }) => {
    const countries = new Map(speakers.map(({ id, country }) => [id, country]));
    return claims.flatMap(({ id }) => {
      const asserting = statements.filter(({ claim, stance }) => claim === id && stance === "asserts");
      const from = new Set(asserting.map(({ speaker }) => countries.get(speaker)));
      const [only] = from;
      if (from.size !== 1 || !only || only === "int" || only === "unknown") return [];
      return [faultIn("claims")(id, null, `All who assert it are from one country (${only}).`)];
    });
  },
};
