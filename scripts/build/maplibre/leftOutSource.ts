import { leftOutExpressions, leftOutPrograms } from "./leftOut.ts";

/** A text of a file that is there once, and what stands there instead. */
export type Change = readonly [text: string | RegExp, instead: string];

/** The check of a style against its specification: tests make it for each style that this site has. */
const checker: readonly Change[] = [
  [
    "(validateStyleMin as unknown as ValidateStyle)",
    "new Proxy((() => []) as unknown as ValidateStyle, { get: () => () => [] })",
  ],
];

/** A line of a table that names what is left out. */
const line = (name: string, value: string): Change => [
  new RegExp(`^\\s+"?${name}"?: ${value},?\\n`, "mu"),
  "",
];

/** A flat map that looks straight down shows no sky, and would draw a transparent one in every frame. */
const painter: readonly Change[] = [
  ["        if (data.sky) this.drawFunctions.sky(this.skyMesh, frameRenderContext);\n", ""],
];

/** On a flat map a polygon is drawn as it is: neither cut into cells nor drawn out to a pole. */
const polygons: readonly Change[] = [
  [
    `    const subdivider = new Subdivider(granularity, canonical);
    return subdivider.subdividePolygonInternal(polygon, generateOutlineLines);`,
    `    const {flattened, holeIndices} = flatten(polygon);
    let start = 0;
    return {
        verticesFlattened: flattened,
        indicesTriangles: fixWindingOrder(flattened, earcut(flattened, holeIndices)),
        indicesLineList: generateOutlineLines ? polygon.map(ring => {
            const lines = [];
            for (let i = 1; i < ring.length; i++) lines.push(start + i - 1, start + i);
            if (ring.length > 1 && ringIsOpen(ring)) lines.push(start + ring.length - 1, start);
            start += ring.length;
            return lines;
        }) : [],
    };`,
  ],
];

/** No style of this site has a value of the old kind, with stops. */
const stops: readonly Change[] = [
  [
    "if (isFunction(value)) return new StylePropertyFunction(value, rootKey, specification);",
    'if (isFunction(value)) throw new Error("MapLibre\'s functions with stops are left out.");',
  ],
];

/** No source of this site joins points to clusters. */
const clusters: readonly Change[] = [
  [
    "options.cluster ? new ClusterTileIndex({",
    'options.cluster ? (() => { throw new Error("MapLibre\'s clusters are left out."); })({',
  ],
];

/** What of MapLibre's source this site has no use for, by its files. */
export const leftOutSource: Readonly<Record<string, readonly Change[]>> = {
  "style/validate_style.ts": checker,
  "render/painter.ts": painter,
  "render/subdivision.ts": polygons,
  "shaders/shaders.ts": [...leftOutPrograms, "projectionGlobe"].map((name) => line(name, "prepare\\(.*\\)")),
  "webgl/program/program_uniforms.ts": leftOutPrograms.map((name) => line(name, "\\w+Uniforms")),
  "style-spec/expression/definitions/index.mjs": leftOutExpressions.map((name) => line(name, "[A-Z]\\w+")),
  "style-spec/expression/index.mjs": stops,
  "util/web_worker_transfer.ts": [["register('StylePropertyFunction', StylePropertyFunction);\n", ""]],
  "geojson-vt/geojson-vt.mjs": clusters,
};
