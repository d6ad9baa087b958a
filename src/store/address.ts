import { type BadPiece, nothingShared, type Shareable } from "./choices.ts";
import { badPieces, type Codec, type Known } from "./codec.ts";
import { codecs } from "./codecs.ts";

export interface ReadAddress {
  readonly shared: Shareable;
  readonly bad: readonly BadPiece[];
}

const ownKeys = new Set<string>(Object.values(codecs).map(({ key }) => key));
const claimPath = /^c\/([^/]+)(?:\/(?:index\.html)?)?$/u;

/** The claim whose own page this is ("/c/zubov-airlift/"), or null. */
export function claimOfPath(address: URL, root: URL): string | null {
  if (!address.pathname.startsWith(root.pathname)) return null;
  return claimPath.exec(address.pathname.slice(root.pathname.length))?.[1] ?? null;
}

/** Reads what an address says; what it does not say, or says badly, is as if nothing were chosen. */
export function readAddress(address: URL, root: URL, known: Known): ReadAddress {
  const bad: BadPiece[] = [];
  const query = new URLSearchParams(address.search);
  const ofPath = claimOfPath(address, root);
  if (ofPath !== null) {
    // A claim's own page stays about it, whatever else its address says.
    const others = query.getAll(codecs.claim.key).filter((text) => text !== ofPath && text !== "");
    bad.push(...others.map((text) => ({ key: codecs.claim.key, text, why: "own-page" as const })));
    query.set(codecs.claim.key, ofPath);
  }
  const read = <K extends keyof Shareable>(name: K): Shareable[K] => {
    const codec = codecs[name] as unknown as Codec<Shareable[K]>;
    const found = codec.read(query.getAll(codec.key), known);
    bad.push(...badPieces(codec.key, found));
    return found.kind === "missing" ? nothingShared[name] : found.value;
  };
  const shared: Shareable = {
    claim: read("claim"),
    layers: read("layers"),
    letters: read("letters"),
    digits: read("digits"),
    denied: read("denied"),
    precisions: read("precisions"),
    search: read("search"),
    paragraph: read("paragraph"),
    theme: read("theme"),
    camera: read("camera"),
  };
  return { shared, bad };
}

/** Commas and slashes may stand in a query as they are (RFC 3986, 3.4), and read better so. */
const encode = (text: string) => encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%2F", "/");

/** The address that says what is chosen. Keys that are not ours are kept; a claim's own page stays one. */
export function writeAddress(shared: Shareable, here: URL, root: URL): URL {
  const isOwnPage = shared.claim !== null && claimOfPath(here, root) === shared.claim;
  const address = new URL(isOwnPage ? here.pathname : root.pathname, root);
  const pairs: string[] = [];
  for (const [name, codec] of Object.entries(codecs)) {
    const text = (codec as Codec<unknown>).write(shared[name as keyof Shareable]);
    const isInPath = isOwnPage && name === "claim";
    if (text !== null && !isInPath) pairs.push(`${codec.key}=${encode(text)}`);
  }
  const foreign = [...here.searchParams].filter(([key]) => !ownKeys.has(key));
  pairs.push(...foreign.map(([key, text]) => `${encode(key)}=${encode(text)}`));
  address.search = pairs.join("&");
  return address;
}
