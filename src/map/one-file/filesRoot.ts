import { addProtocol } from "maplibre-gl";
import { heldFiles } from "./heldBytes.ts";

/** In the one-file edition: MapLibre, its worker included, asks for files under a scheme that the page itself answers. */
export function filesRoot(_siteRoot: string): string {
  addProtocol(heldFiles.scheme, async ({ url, type }) => {
    const bytes = heldFiles.bytes(url);
    return { data: type === "json" ? JSON.parse(new TextDecoder().decode(bytes)) : bytes.buffer };
  });
  return heldFiles.root;
}
