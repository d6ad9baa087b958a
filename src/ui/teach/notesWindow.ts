/** What the address of a window with notes says beside its step. */
export const notesKey = "notes";

/** Opens the notes in a window of their own, on the same page; false where the browser does not allow it. */
export function openNotesWindow(): boolean {
  if (typeof BroadcastChannel === "undefined") return false;
  const address = new URL(window.location.href);
  address.searchParams.set(notesKey, "");
  try {
    const opened = window.open(address, "claimlines-notes", "popup,width=760,height=640");
    return opened !== null;
  } catch {
    return false;
  }
}
