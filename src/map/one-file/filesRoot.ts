import { addProtocol } from "maplibre-gl";

/** In the page: the map's files in base64, by their paths below the site's root. */
const heldId = "held-map";
const scheme = "claimlines";
const root = `${scheme}://held/`;

let held: Readonly<Record<string, string>> | null = null;

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  held ??= JSON.parse(document.getElementById(heldId)?.textContent ?? "{}") as Record<string, string>;
  const text = held[path];
  if (text === undefined) throw new Error(`The one-file edition holds no "${path}".`);
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** In the one-file edition: MapLibre, its worker included, asks for files under a scheme that the page itself answers. */
export function filesRoot(_siteRoot: string): string {
  addProtocol(scheme, async ({ url, type }) => {
    // There is one edition of each.
    const bytes = bytesOf(url.slice(root.length).replace(/\?.*$/u, ""));
    return { data: type === "json" ? JSON.parse(new TextDecoder().decode(bytes)) : bytes.buffer };
  });
  return root;
}
