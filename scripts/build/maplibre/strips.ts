type Picture = TexImageSource & { readonly width: number; readonly height: number };

/** A texture of MapLibre's. */
interface Texture {
  bind(filter: number, wrap: number): void;
  destroy(): void;
}

/** One of the settings of MapLibre's graphics context. */
interface Setting<Value> {
  set(value: Value): void;
  setDefault(): void;
}

interface Context {
  readonly gl: WebGL2RenderingContext;
  readonly pixelStoreUnpackFlipY: Setting<boolean>;
  readonly pixelStoreUnpackPremultiplyAlpha: Setting<boolean>;
}

interface Source {
  texture: Texture | null;
  readonly image: Picture;
  readonly map: { readonly painter: { readonly context: Context }; triggerRepaint(): void };
}

type MakeTexture = new (
  context: Context,
  size: { readonly width: number; readonly height: number; readonly data: null },
  format: number,
) => Texture;

/** Pixels that the graphics card is given in one turn of the page. */
const most = 800_000;

const turn = () => new Promise((next) => setTimeout(next));

/** Which picture a texture holds, or will hold. */
const held = new WeakMap<Texture, { readonly image: Picture; isWhole: boolean }>();

function handOverStrip(context: Context, image: Picture, y: number, rows: number): void {
  const { gl } = context;
  context.pixelStoreUnpackFlipY.set(false);
  context.pixelStoreUnpackPremultiplyAlpha.set(true);
  gl.pixelStorei(gl.UNPACK_SKIP_ROWS, y);
  gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, y, image.width, rows, gl.RGBA, gl.UNSIGNED_BYTE, image);
  gl.pixelStorei(gl.UNPACK_SKIP_ROWS, 0);
  context.pixelStoreUnpackPremultiplyAlpha.setDefault();
  context.pixelStoreUnpackFlipY.setDefault();
}

async function handOver(source: Source, texture: Texture): Promise<boolean> {
  const { image, map } = source;
  const { context } = map.painter;
  const { gl } = context;
  const rows = Math.max(1, Math.floor(most / image.width));
  for (let y = 0; y < image.height; y += rows) {
    await turn();
    // Taken off the map, or the context is lost: what comes then begins anew.
    if (source.texture !== texture) return false;
    texture.bind(gl.LINEAR, gl.CLAMP_TO_EDGE);
    handOverStrip(context, image, y, Math.min(rows, image.height - y));
  }
  return true;
}

/**
 * Whether the graphics card has all of a large picture. MapLibre gives it all at once, in the middle of a frame; here it
 * gets a strip in a turn, and the picture is drawn when the last one is there.
 */
export function hasAllStrips(source: Source, Made: MakeTexture): boolean {
  const { image, map } = source;
  const begun = source.texture && held.get(source.texture);
  if (begun?.image === image) return begun.isWhole;
  source.texture?.destroy();
  const { context } = map.painter;
  const texture = new Made(
    context,
    { width: image.width, height: image.height, data: null },
    context.gl.RGBA,
  );
  const holding = { image, isWhole: false };
  held.set(texture, holding);
  source.texture = texture;
  void handOver(source, texture).then((isWhole) => {
    holding.isWhole = isWhole;
    if (isWhole) map.triggerRepaint();
  });
  return false;
}
