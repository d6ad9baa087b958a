/** Layers that no style of this site has, by their type in a style. */
export const leftOutLayers = ["heatmap", "hillshade", "color-relief", "fill-extrusion", "custom"] as const;

/** Sources that no style of this site has, by their type in a style. */
const leftOutSources = ["raster", "raster-dem", "video", "canvas"] as const;

/** Expressions that no style of this site has, by their name in a style. */
export const leftOutExpressions = ["distance", "within", "number-format", "slice", "index-of"] as const;

/** GL programs of what is left out, by MapLibre's name for them. */
export const leftOutPrograms = [
  "heatmap",
  "heatmapTexture",
  "hillshade",
  "hillshadePrepare",
  "colorRelief",
  "fillExtrusion",
  "fillExtrusionPattern",
  "terrain",
  "terrainDepth",
  "terrainHeight",
  "sky",
  "atmosphere",
  "depth",
  "debug",
  "collisionBox",
  "collisionCircle",
] as const;

const snake = (name: string) => name.replaceAll("-", "_");

/** The module that is a type of layer. */
export const layerModule = (type: string) => `style/style_layer/${snake(type)}_style_layer.ts`;

const tiled: ReadonlySet<string> = new Set(["vector", "raster", "raster-dem"]);

/** The module that is a type of source. */
export const sourceModule = (type: string) =>
  `source/${snake(type)}${tiled.has(type) ? "_tile" : ""}_source.ts`;

/** The module that is an expression. */
export const expressionModule = (name: string) => `style-spec/expression/definitions/${snake(name)}.mjs`;

const becauseOf: Readonly<Record<string, readonly string[]>> = {
  "no style has such a layer": leftOutLayers.flatMap((type) => [
    layerModule(type),
    `webgl/draw/draw_${snake(type)}.ts`,
  ]),
  "no style has such a source": [
    ...leftOutSources.map(sourceModule),
    "source/raster_dem_tile_worker_source.ts",
    "tile/tile_manager_raster_dem.ts",
    "data/dem_data.ts",
  ],
  "no style has such an expression": leftOutExpressions.map(expressionModule),
  "the tiles are MVT": ["source/vector_tile_mlt.ts"],
  "the map is flat": [
    "geo/projection/globe_projection.ts",
    "geo/projection/globe_transform.ts",
    "geo/projection/globe_camera_helper.ts",
    "geo/projection/vertical_perspective_projection.ts",
    "geo/projection/vertical_perspective_transform.ts",
    "geo/projection/vertical_perspective_camera_helper.ts",
    "webgl/draw/draw_sky.ts",
  ],
  "the map is in Web Mercator": ["source/projection_handler_worker.ts", "util/geojson_reproject.ts"],
  "the ground has no heights": [
    "render/terrain.ts",
    "render/terrain_coverage.ts",
    "webgl/render_to_texture.ts",
    "webgl/draw/draw_terrain.ts",
  ],
  "pictures are drawn in the page": ["style/load_sprite.ts"],
  "nobody asks for it": [
    "ui/hash.ts",
    "ui/control/logo_control.ts",
    "webgl/draw/draw_debug.ts",
    "webgl/draw/draw_collision_debug.ts",
  ],
};

/** Modules of MapLibre that this site never calls, each with the reason why not. */
export const leftOut: ReadonlyMap<string, string> = new Map(
  Object.entries(becauseOf).flatMap(([reason, files]) => files.map((file) => [file, reason] as const)),
);
