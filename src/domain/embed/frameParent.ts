/** What a frame knows of the page that it stands in, from its own address. */
export interface FrameParent {
  /** The frame's own address: Embedly tells frames apart by it. */
  readonly src: string;
  /** The name by which pym.js knows the frame, or null. */
  readonly childId: string | null;
  /** The word by which WordPress knows the frame, or null. */
  readonly secret: string | null;
}

const secretForm = /^#\?secret=(?<secret>[a-zA-Z0-9]{1,64})$/u;
const childForm = /^[\w-]{1,128}$/u;

export function frameParent(address: URL): FrameParent {
  const childId = address.searchParams.get("childId");
  return {
    src: address.href,
    childId: childId !== null && childForm.test(childId) ? childId : null,
    secret: secretForm.exec(address.hash)?.groups?.secret ?? null,
  };
}
