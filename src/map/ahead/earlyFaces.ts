import sans from "#theme/faces/source-sans-3-opening-400-normal.woff2?url";
import semibold from "#theme/faces/source-sans-3-opening-600-normal.woff2?url";
import serif from "#theme/faces/source-serif-4-opening-400-italic.woff2?url";

const files = [sans, semibold, serif];

let named: Promise<ReadonlyMap<string, string>> | null = null;

async function read(): Promise<ReadonlyMap<string, string>> {
  const families = new Map<string, string>();
  const faces = files.map(async (file, number) => {
    const address = new URL(file, document.baseURI).href;
    const face = await new FontFace(`claimlines-map-${number}`, `url(${JSON.stringify(address)})`).load();
    return { address, face };
  });
  for (const one of await Promise.allSettled(faces)) {
    // A file that cannot be had is asked for again by the map, which does without it.
    if (one.status === "rejected") continue;
    const { address, face } = one.value;
    document.fonts.add(face);
    families.set(address, face.family);
  }
  return families;
}

/**
 * Reads the faces of the map's first words while its code is on its way, and names them to the page all at once: for
 * each that it is told of, a browser lays all words of the page out anew.
 */
export function readFaces(): void {
  named ??= read();
}

/** The family under which the page knows a font file already; null where it does not. */
export async function earlyFamily(address: string): Promise<string | null> {
  return (await named)?.get(address) ?? null;
}
