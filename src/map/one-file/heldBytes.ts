/** In the page: the map's files in base64, by their paths below the site's root. */
const heldId = "held-map";
const scheme = "claimlines";
const root = `${scheme}://held/`;

let held: Readonly<Record<string, string>> | null = null;

/** In the one-file edition: a file of the map's, by an address under the page's own scheme. There is one edition of each. */
function heldBytes(address: string): Uint8Array<ArrayBuffer> {
  held ??= JSON.parse(document.getElementById(heldId)?.textContent ?? "{}") as Record<string, string>;
  const path = address.slice(root.length).replace(/\?.*$/u, "");
  const text = held[path];
  if (text === undefined) throw new Error(`The one-file edition holds no "${path}".`);
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

export const heldFiles = { scheme, root, bytes: heldBytes };
