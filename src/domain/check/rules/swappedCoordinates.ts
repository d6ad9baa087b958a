import { faultIn, type Rule } from "../draft.ts";

type Bounds = readonly [number, number, number, number];

const isIn = ([west, south, east, north]: Bounds, longitude: number, latitude: number) =>
  west <= longitude && longitude <= east && south <= latitude && latitude <= north;

export const swappedCoordinates: Rule = {
  needs: [],
  find: ({ about, places }) =>
    places.flatMap(({ id, geometry }) => {
      if (!about || (geometry?.kind !== "point" && geometry?.kind !== "circle")) return [];
      const field = geometry.kind === "point" ? "geometry.at" : "geometry.around";
      const [longitude, latitude] = geometry.kind === "point" ? geometry.at : geometry.around;
      if (isIn(about.view, longitude, latitude) || !isIn(about.view, latitude, longitude)) return [];
      const message =
        "The place lies outside the opening view, and would lie inside it with its numbers swapped. Longitude comes first.";
      return [faultIn("places")(id, field, message)];
    }),
};
