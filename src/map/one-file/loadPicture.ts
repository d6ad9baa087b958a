import { heldFiles } from "./heldBytes.ts";

/** In the one-file edition: a picture that the page itself holds, read beside the page. */
export const loadPicture = (address: string): Promise<ImageBitmap> =>
  createImageBitmap(new Blob([heldFiles.bytes(address)]));
