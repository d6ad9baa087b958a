/** MapLibre's own maker of letters. */
interface Letters {
  setFontFaces(faces: object | undefined): void;
  getGlyphs(stacks: object): Promise<object>;
}

type LettersMaker = new (requests: object, ideographs: string | false | undefined, lang?: string) => Letters;

/** What the page says of the letters of its style. */
interface Faces {
  readonly faces: object | undefined;
  readonly ideographs: string | false | undefined;
  readonly lang: string | undefined;
}

let letters: Letters | null = null;
let known = "";

const canDraw = () =>
  typeof OffscreenCanvas === "function" && typeof FontFace === "function" && "fonts" in globalThis;

/**
 * Lets a worker draw the letters of its tiles itself: the page neither draws them nor learns of the map's faces.
 * @param drawn what every map is written with, to be drawn before there are tiles.
 */
export function takeFaces(
  Maker: LettersMaker,
  Requests: new () => object,
  { drawn = "a", ...sent }: Faces & { readonly drawn?: string },
): void {
  const key = JSON.stringify(sent);
  if (!canDraw() || key === known) return;
  known = key;
  letters = new Maker(new Requests(), sent.ideographs, sent.lang);
  letters.setFontFaces(sent.faces);
  for (const hand of Object.keys(sent.faces ?? {})) {
    // What goes wrong is told when a tile asks for letters.
    letters.getGlyphs({ [hand]: { default: [...drawn] } }).catch(() => {});
  }
}

/** The letters of some words; null where the page has to draw them. */
export const lettersHere = (stacks: object): Promise<object> | null => letters?.getGlyphs(stacks) ?? null;
