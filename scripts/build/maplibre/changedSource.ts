import { fileURLToPath } from "node:url";
import { normalizePath } from "vite";
import { type Change, leftOutSource } from "./leftOutSource.ts";
import { tilesWhenAsked } from "./tilesWhenAsked.ts";

const pathOf = (file: string) => normalizePath(fileURLToPath(new URL(file, import.meta.url)));
const earlyCanvas = pathOf("../../../src/map/ahead/earlyCanvas.ts");
const earlyWorker = pathOf("../../../src/map/ahead/earlyWorker.ts");
const firstFrame = pathOf("firstFrame.ts");
const ground = pathOf("ground.ts");
const letters = pathOf("letters.ts");
const messages = pathOf("messages.ts");
const rightToLeft = pathOf("rightToLeft.ts");
const strips = pathOf("strips.ts");

/** The module that reads what right-to-left words need, as the build makes it. */
export const writingReader = "claimlines:writing-reader";

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

/** The map takes a canvas that the page has made; its first frame waits until there is all that it shows. */
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
    "this._canvas = DOM.create('canvas', 'maplibregl-canvas', canvasContainer);",
    `this._canvas = takeCanvas() ?? DOM.create('canvas', 'maplibregl-canvas');
        this._canvas.className = 'maplibregl-canvas';
        canvasContainer.append(this._canvas);`,
  ],
  [
    "import {Camera",
    `import {takeCanvas} from "${earlyCanvas}";\nimport {isTooEarly} from "${firstFrame}";\nimport {ProgramConfiguration} from '../data/program_configuration.ts';\nimport {Camera`,
  ],
];

const facesMessage = "claimlines-faces";

/** Letters are drawn where words are laid out, in the worker; one that cannot asks the page, as before. */
const drawnInWorker: readonly Change[] = [
  [
    "getGlyphsPromise = actor.sendAsync(",
    "getGlyphsPromise = lettersHere(stacks) as Promise<GlyphMap> ?? actor.sendAsync(",
  ],
  ["import {FeatureIndex}", `import {lettersHere} from "${letters}";\nimport {FeatureIndex}`],
];

/** Shaping Arabic and ordering right-to-left words is read when a tile has such words; the tile is then read again. */
const learnt: readonly Change[] = [
  [
    "        const stacks = mapObject(options.glyphDependencies",
    `        if (mustLearn(buckets)) {
            await learn(readWriting);
            return this.parse(data, layerIndex, availableImages, actor, subdivisionGranularity);
        }
        const stacks = mapObject(options.glyphDependencies`,
  ],
  [
    "import {DictionaryCoder}",
    `import {learn, mustLearn} from "${rightToLeft}";\nimport {readWriting} from "${writingReader}";\nimport {DictionaryCoder}`,
  ],
];

/** The map's words are in Latin, Cyrillic and Arabic letters, in rows: what is asked of others is answered without a table. */
const otherScripts: readonly Change[] = [
  ...[
    "IsInComplexShapingScript",
    "UsesLocalIdeographFontFamily",
    "AllowsIdeographicBreaking",
    "HasUprightVerticalOrientation",
    "HasNeutralVerticalOrientation",
    "IsWrittenWithoutSpaces",
  ].map(
    (name): Change => [
      new RegExp(
        `(?<=function codePoint${name}\\(codePoint: number\\): boolean \\{\\n)    return .*;\\n`,
        "u",
      ),
      "    return false;\n",
    ],
  ),
  // A table of all that join others: whatever is none of these letters may be asked of the browser instead.
  [
    /(?<=function textCanContainGraphemeClusters\(text: string\): boolean \{\n) {4}return .*;\n/u,
    "    return /[^ -~\\xa0-\\xac\\xae-\\u02ff\\u0400-\\u0482\\u048a-\\u052f\\u2010-\\u2027]/.test(text);\n",
  ],
];

const facesToWorker: readonly Change[] = [
  [
    "        this.glyphManager.setFontFaces(nextState['font-faces']);\n",
    `        this.glyphManager.setFontFaces(nextState['font-faces']);
        const {lang, localIdeographFontFamily: ideographs} = this.glyphManager;
        this.dispatcher.broadcast('${facesMessage}' as MessageType, {faces: nextState['font-faces'], ideographs, lang});\n`,
  ],
];
const inWorker: readonly Change[] = [
  [
    "        this.actor.registerMessageHandler(MessageType.loadDEMTile,",
    `        this.actor.registerMessageHandler('${facesMessage}' as MessageType, async (mapId, sent) => takeFaces(GlyphManager, RequestManager, sent));
        this.self.addEventListener('message', ({data}) => data.faces && takeFaces(GlyphManager, RequestManager, data));
        this.self.addEventListener('message', ({data}) => data.ground && fetchAhead(data.ground));
        this.actor.registerMessageHandler(MessageType.loadDEMTile,`,
  ],
  [
    "import {Actor, type",
    `import {fetchAhead} from "${ground}";\nimport {takeFaces} from "${letters}";\nimport {GlyphManager} from '../render/glyph_manager.ts';\nimport {RequestManager} from '../util/request_manager.ts';\nimport {Actor, type`,
  ],
];

/** A worker has faces of its own, and no document. */
const facesThere = "(globalThis.fonts ?? globalThis.document?.fonts)";
const faces: readonly Change[] = [
  ["typeof document === 'undefined' || !document.fonts", `!${facesThere}`],
  ["            document.fonts.add(fontFace);", `            ${facesThere}.add(fontFace);`],
  [
    "    _unregister(fontFace: FontFace): void {\n        document.fonts?.",
    `    _unregister(fontFace: FontFace): void {\n        ${facesThere}?.`,
  ],
  ["            document.fonts?.delete(fontFace);", `            ${facesThere}?.delete(fontFace);`],
];
const glyphs: readonly Change[] = [
  ["typeof document !== 'undefined' && document.fonts?.load", `${facesThere}?.load`],
  ["await document.fonts.load(", `await ${facesThere}.load(`],
];

/** GeoJSON goes to the worker as text, which takes a fifth of the time that MapLibre's own way takes, object by object. */
const geojsonAsText: readonly Change[] = [
  [
    "sendAsync({type: MessageType.loadData, data: params});",
    "sendAsync({type: MessageType.loadData, data: {...params, data: params.data && JSON.stringify(params.data)}});",
  ],
];
/** What a worker has fetched itself stays there: nobody asks the page for it. */
const geojsonFromText: readonly Change[] = [
  [
    "        const timing = this._startRequestTiming(params);\n        this._pendingRequest = new",
    "        if (params.data) params.data = JSON.parse(params.data as unknown as string);\n        const timing = this._startRequestTiming(params);\n        this._pendingRequest = new",
  ],
  ["            if (params.request) result.data = params.data;\n", ""],
];

/** A worker has fetched the ground of the first view before there is a map that asks for it. */
const fetchedAhead: readonly Change[] = [
  ["response = await fetch(request);", "response = await fetched(request);"],
  ["import {AbortError", `import {fetched} from "${ground}";\nimport {AbortError`],
];

/** Pictures are drawn by the page, or handed over by it: MapLibre asks for none. */
const askedPictures: readonly Change[] = [
  [
    /export namespace ImageRequest \{[\s\S]*\n\}\n\nImageRequest\.resetRequestQueue\(\);\n/u,
    `function leftOut(): never { throw new Error("MapLibre's util/image_request.ts is left out: the page has the pictures."); }
export const ImageRequest = { addThrottleControl: () => 0, removeThrottleControl() {}, getImage: leftOut, transformAndGetImage: leftOut };
`,
  ],
];

/** The relief goes to the graphics card in strips, a turn of the page for each. */
const pictures: readonly Change[] = [
  [
    `        if (!this.texture) {
            this.texture = new Texture(context, this.image, gl.RGBA);
            this.texture.bind(gl.LINEAR, gl.CLAMP_TO_EDGE);
        } else if (this._imageDirty) {
            this.texture.update(this.image);
            this.texture.bind(gl.LINEAR, gl.CLAMP_TO_EDGE);
        }
`,
    "        if (!hasAllStrips(this as never, Texture as never)) return;\n",
  ],
  // What was prepared is drawn in the same frame: no other is asked for.
  [
    "        if (newTilesLoaded) {\n            this.fire(new MapSourceDataEvent('data', {sourceDataType: 'idle', sourceId: this.id}));\n        }\n",
    "",
  ],
  // Without a picture there is nothing to wait for.
  [
    "            tile.buckets = {};\n",
    "            tile.buckets = {};\n            if (!this.image) tile.state = 'errored';\n",
  ],
  // Nothing else of the map changes with a picture: no frame before its last strip is there.
  [
    "                this.coordinates = options.coordinates;\n            }\n            this._finishLoading();\n            return this;",
    "                this.coordinates = options.coordinates;\n            }\n            hasAllStrips(this as never, Texture as never);\n            return this;",
  ],
  ["import {Texture}", `import {hasAllStrips} from "${strips}";\nimport {Texture}`],
];

/** Most of a sign's picture is empty. */
const emptyPixels: readonly Change[] = [
  ["        const a = data[i + 3];\n", "        const a = data[i + 3];\n        if (a === 0) continue;\n"],
];

/** Credits that no style is asked for stand from the first: what else lies on the map keeps clear of them. */
const credits: readonly Change[] = [
  ["        if (!this._map.style) return;\n        let attributions", "        let attributions"],
  ["        if (this._map.style.stylesheet) {", "        if (this._map.style?.stylesheet) {"],
  [
    "        const tileManagers = this._map.style.tileManagers;",
    "        const tileManagers = this._map.style?.tileManagers ?? {};",
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

/** What is told in one turn goes together. */
const together: readonly Change[] = [
  [
    "(message) => this.receive(message), false);",
    "(message) => receiveEach(message, (one) => this.receive(one as {data: MessageData})), false);",
  ],
  ["this.target.postMessage(cancelMessage);", "post(this.target, cancelMessage, []);"],
  [
    "this.target.postMessage(messageToPost, {transfer: buffers});",
    "post(this.target, messageToPost, buffers);",
  ],
  [
    "this.target.postMessage(responseMessage, {transfer: buffers});",
    "post(this.target, responseMessage, buffers);",
  ],
  [
    "import {type Subscription, ensureError",
    `import {post, receiveEach} from "${messages}";\nimport {type Subscription, ensureError`,
  ],
];

const changes: Readonly<Record<string, readonly Change[]>> = {
  "webgl/program.ts": program,
  "ui/map.ts": map,
  "ui/control/attribution_control.ts": credits,
  "render/font_face_manager.ts": faces,
  "render/glyph_manager.ts": glyphs,
  "source/image_source.ts": pictures,
  "source/geojson_source.ts": geojsonAsText,
  "source/geojson_worker_source.ts": geojsonFromText,
  "source/worker.ts": inWorker,
  "source/worker_tile.ts": [...drawnInWorker, ...learnt],
  "symbol/shaping.ts": [["'./bidi.ts'", `"${rightToLeft}"`]],
  "symbol/transform_text.ts": [["'./arabic_shaping.ts'", `"${rightToLeft}"`]],
  "style/style.ts": facesToWorker,
  "util/actor.ts": together,
  "util/ajax.ts": fetchedAhead,
  "util/image.ts": emptyPixels,
  "util/image_request.ts": askedPictures,
  "util/unicode_properties.g.ts": otherScripts,
  "util/web_worker.ts": workers,
  "geojson-vt/geojson-vt.mjs": tilesWhenAsked,
};

/** A file of MapLibre's source with what is written otherwise here; a text that is no longer there ends the build. */
export function changedSource(file: string, code: string): string {
  return [...(leftOutSource[file] ?? []), ...(changes[file] ?? [])].reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`MapLibre's ${file} is not what it was.`);
    return text.replace(from, () => to);
  }, code);
}
