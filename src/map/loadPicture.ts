/** A picture, read beside the page. Rejects where it cannot be had. */
export async function loadPicture(address: string): Promise<ImageBitmap> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The server answered ${response.status} to ${address}.`);
  return createImageBitmap(await response.blob());
}
