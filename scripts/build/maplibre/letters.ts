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

const canDraw = () =>
  typeof OffscreenCanvas === "function" && typeof FontFace === "function" && "fonts" in globalThis;

/** Lets a worker draw the letters of its tiles itself: the page neither draws them nor learns of the map's faces. */
export function takeFaces(Maker: LettersMaker, Requests: new () => object, sent: Faces): void {
  if (!canDraw()) return;
  letters = new Maker(new Requests(), sent.ideographs, sent.lang);
  letters.setFontFaces(sent.faces);
  // Reads the files of the first letters while the tiles are still on their way.
  for (const hand of Object.keys(sent.faces ?? {})) void letters.getGlyphs({ [hand]: { default: ["a"] } });
}

/** The letters of some words; null where the page has to draw them. */
export const lettersHere = (stacks: object): Promise<object> | null => letters?.getGlyphs(stacks) ?? null;
