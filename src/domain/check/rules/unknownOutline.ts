import { faultIn, type Rule } from "../draft.ts";
import { didYouMean } from "../nearestName.ts";

export const unknownOutline: Rule = {
  needs: [],
  find: ({ places, areas }) =>
    places.flatMap(({ id, geometry }) =>
      geometry?.kind !== "provinces" && geometry?.kind !== "countries"
        ? []
        : geometry.iso.flatMap((code, i) => {
            const refuse = (message: string) => [faultIn("places")(id, `geometry.iso[${i}]`, message)];
            if (!areas.has(code))
              return refuse(
                `There is no outline of “${code}” in public/geo/areas.${didYouMean(code, areas)}`,
              );
            if ((geometry.kind === "provinces") === code.includes("-")) return [];
            return refuse(
              geometry.kind === "provinces"
                ? `“${code}” is the code of a country; a province’s is like “AF-BDG”. A whole country is of the kind “countries”.`
                : `“${code}” is the code of a province; a country’s is like “AF”. A province is of the kind “provinces”.`,
            );
          }),
    ),
};
