import { fileURLToPath } from "node:url";
import { normalizePath } from "vite";
import { leftOutExpressions, leftOutPrograms } from "./leftOut.ts";

type Change = readonly [text: string | RegExp, instead: string];

const pathOf = (file: string) => normalizePath(fileURLToPath(new URL(file, import.meta.url)));
const earlyFaces = pathOf("../../../src/map/ahead/earlyFaces.ts");
const earlyWorker = pathOf("../../../src/map/ahead/earlyWorker.ts");
const firstFrame = pathOf("firstFrame.ts");

/** The check of a style against its specification: tests make it for each style that this site has. */
const checker: readonly Change[] = [
  [
    "(validateStyleMin as unknown as ValidateStyle)",
    "new Proxy((() => []) as unknown as ValidateStyle, { get: () => () => [] })",
  ],
];

/** A GL program is asked for at once, and what has to wait for the driver is done when it is first needed. */
const program: readonly Change[] = [
  [
    "        if (!gl.getProgramParameter(this.program, gl.LINK_STATUS)) {",
    "        this.finish = () => {\n        this.finish = null;\n        if (!gl.getProgramParameter(this.program, gl.LINK_STATUS)) {",
  ],
  [
    "configuration.getUniforms(context, uniformLocations) : [];\n",
    "configuration.getUniforms(context, uniformLocations) : [];\n        };\n",
  ],
  [
    "        if (this.failedToCreate) return;\n\n        context.program.set",
    "        this.finish?.();\n        if (this.failedToCreate) return;\n\n        context.program.set",
  ],
];

/** The first frame waits until there is all that it shows. */
const map: readonly Change[] = [
  [
    "        this._placementDirty = this.style?._updatePlacement(",
    "        if (!this._loaded && isTooEarly(this, ProgramConfiguration)) return this;\n        this._placementDirty = this.style?._updatePlacement(",
  ],
  [
    "        // Actually draw\n",
    "        if (!this._loaded && this._placementDirty) {\n            this.triggerRepaint();\n            return this;\n        }\n",
  ],
  [
    "import {Camera",
    `import {isTooEarly} from "${firstFrame}";\nimport {ProgramConfiguration} from '../data/program_configuration.ts';\nimport {Camera`,
  ],
];

/** A face that the page has read already is not read again. */
const faces: readonly Change[] = [
  [
    "        const description = feature",
    "        const early = feature === 'normal' ? await earlyFamily(face.url) : null;\n        if (early) return early;\n        const description = feature",
  ],
  [
    "import {getArrayBuffer} from '../util/ajax.ts';\n",
    `import {earlyFamily} from "${earlyFaces}";\nimport {getArrayBuffer} from '../util/ajax.ts';\n`,
  ],
];

/** A worker that the page has started before MapLibre was there is the first that it gets. */
const workers: readonly Change[] = [
  [
    "    const url = config.WORKER_URL || defaultWorkerUrl();\n",
    "    const early = takeWorker();\n    if (early) return early;\n    const url = config.WORKER_URL || defaultWorkerUrl();\n",
  ],
  [
    "import {type AddProtocolAction",
    `import {takeWorker} from "${earlyWorker}";\nimport {type AddProtocolAction`,
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

const changes: Readonly<Record<string, readonly Change[]>> = {
  "style/validate_style.ts": checker,
  "webgl/program.ts": program,
  "ui/map.ts": map,
  "render/font_face_manager.ts": faces,
  "util/web_worker.ts": workers,
  "render/painter.ts": painter,
  "render/subdivision.ts": polygons,
  "shaders/shaders.ts": [...leftOutPrograms, "projectionGlobe"].map((name) => line(name, "prepare\\(.*\\)")),
  "webgl/program/program_uniforms.ts": leftOutPrograms.map((name) => line(name, "\\w+Uniforms")),
  "style-spec/expression/definitions/index.mjs": leftOutExpressions.map((name) => line(name, "[A-Z]\\w+")),
  "style-spec/expression/index.mjs": stops,
  "util/web_worker_transfer.ts": [["register('StylePropertyFunction', StylePropertyFunction);\n", ""]],
  "geojson-vt/geojson-vt.mjs": clusters,
};

/** A file of MapLibre's source with what is written otherwise here; a text that is no longer there ends the build. */
export function changedSource(file: string, code: string): string {
  return (changes[file] ?? []).reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`MapLibre's ${file} is not what it was.`);
    return text.replace(from, () => to);
  }, code);
}
