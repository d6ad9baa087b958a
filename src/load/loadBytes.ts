/** A file as it is, or null where it cannot be had; never throws. */
export async function loadBytes(address: URL): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
