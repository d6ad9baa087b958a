/** What of a layer of MapLibre's decides which GL programs draw it. */
interface Layer {
  readonly type: string;
  readonly paint: { get(name: string): unknown };
  isHidden(zoom: number): boolean;
  getPaintProperty(name: string): unknown;
  getLayoutProperty(name: string): unknown;
}

interface Program {
  /** Waits until it is built, and learns where its inputs lie. */
  readonly finish: (() => void) | null;
}

/** What of MapLibre's map asks for programs, by its own names. */
export interface DrawingMap {
  readonly style: {
    readonly _loaded: boolean;
    readonly _order: readonly string[];
    readonly _layers: Readonly<Record<string, Layer>>;
    readonly projection?: {
      readonly shaderVariantName: string;
      readonly shaderDefine: string;
      readonly shaderPreludeCode: object;
    };
  };
  readonly painter: {
    readonly context: { readonly gl: WebGL2RenderingContext };
    readonly programCache: { getProgram(variant: object): Program };
  };
  getZoom(): number;
  triggerRepaint(): void;
}

export type Configuration = new (layer: Layer, zoom: number, isIts: (property: string) => boolean) => object;

/** Whether a property, such as a pattern, has a value: then another program draws the layer. */
function has(layer: Layer, property: string): boolean {
  const value = layer.paint.get(property) as { constantOr(otherwise: unknown): unknown } | undefined;
  return Boolean(value?.constantOr(true));
}

/** Names of the programs of a layer, each with how the properties begin on which features may decide; null for none. */
function programsOf(layer: Layer): (readonly [name: string, part: string | null])[] {
  switch (layer.type) {
    case "background":
      return [["background", null]];
    case "fill": {
      if (has(layer, "fill-pattern")) return [["fillPattern", ""]];
      return layer.paint.get("fill-antialias")
        ? [
            ["fill", ""],
            ["fillOutline", ""],
          ]
        : [["fill", ""]];
    }
    case "line":
      return [[has(layer, "line-dasharray") ? "lineSDF" : "line", ""]];
    case "circle":
      return [["circle", ""]];
    case "raster":
      return [["raster", null]];
    case "symbol": {
      const icon = layer.getPaintProperty("icon-color") === undefined ? "symbolIcon" : "symbolSDF";
      return [
        ...(layer.getLayoutProperty("icon-image") === undefined ? [] : [[icon, "icon"] as const]),
        ...(layer.getLayoutProperty("text-field") === undefined ? [] : [["symbolSDF", "text"] as const]),
      ];
    }
    default:
      return [];
  }
}

/** All programs that a style's layers need where the map looks, asked for without waiting for any of them. */
function programsFor(map: DrawingMap, Configuration: Configuration): Program[] {
  const { style, painter } = map;
  const { projection } = style;
  const zoom = map.getZoom();
  const shared = {
    projectionShaderVariant: projection && {
      name: projection.shaderVariantName,
      define: projection.shaderDefine,
      prelude: projection.shaderPreludeCode,
    },
    showOverdrawInspector: false,
    useTerrain: false,
    defines: [],
  };
  const programOf = (name: string, programConfiguration: object | null) =>
    painter.programCache.getProgram({ name, programConfiguration, ...shared });
  const layers = style._order
    .flatMap((id) => style._layers[id] ?? [])
    .filter((layer) => !layer.isHidden(zoom));
  const ofLayers = layers.flatMap((layer) =>
    programsOf(layer).map(([name, part]) => {
      const isIts = (property: string) => property.startsWith(part ?? "");
      return programOf(name, part === null ? null : new Configuration(layer, Math.floor(zoom), isIts));
    }),
  );
  return [...new Set([programOf("clippingMask", null), ...ofLayers])];
}

const built = new WeakMap<object, { isDone: boolean }>();

/** Milliseconds until the driver is asked again whether it has built them. */
const patience = 8;
/** Milliseconds of questions between two turns of the page: a browser makes each of many timers wait. */
const slice = 10;

/**
 * Finishes programs a few at a time: each question waits for the driver. Not in frames: the
 * browser may draw the page between two of them, and where that is slow the map would wait for as many pictures of the
 * page as it has programs.
 */
function finishAll(map: DrawingMap, programs: readonly Program[], onDone: () => void): void {
  const { gl } = map.painter.context;
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  let place = 0;
  const next = () => {
    if (gl.isContextLost()) return;
    if (fence && gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED) {
      setTimeout(next, patience);
      return;
    }
    const began = performance.now();
    do {
      programs[place]?.finish?.();
      place += 1;
    } while (place < programs.length && performance.now() - began < slice);
    if (place < programs.length) setTimeout(next);
    else {
      gl.deleteSync(fence);
      onDone();
    }
  };
  setTimeout(next, patience);
}

/**
 * Asks the driver for all GL programs of a style as soon as there is a style, and tells whether it has built them. Until
 * then there is nothing to draw, and each program asked for while others draw would hold the page up until they have
 * drawn. When it has, it asks for a frame.
 */
export function areProgramsBuilt(map: DrawingMap, Configuration: Configuration): boolean {
  const { style, painter } = map;
  if (!style?._loaded) return true;
  const known = built.get(painter.programCache);
  if (known) return known.isDone;
  const asked = { isDone: false };
  built.set(painter.programCache, asked);
  finishAll(map, programsFor(map, Configuration), () => {
    asked.isDone = true;
    map.triggerRepaint();
  });
  return false;
}
