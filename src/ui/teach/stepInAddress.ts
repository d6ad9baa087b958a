export const stepKey = "step";

/** The step that the address names by its id, counted from 0; the first where it names none that there is. */
export function stepOfAddress(ids: readonly string[]): number {
  const asked = new URL(window.location.href).searchParams.get(stepKey);
  return Math.max(0, ids.indexOf(asked ?? ""));
}

/** Puts the step into the address, in place: loading the page again keeps it, and stepping makes no history. */
export function putStepIntoAddress(id: string): void {
  const address = new URL(window.location.href);
  if (address.searchParams.get(stepKey) === id) return;
  address.searchParams.set(stepKey, id);
  try {
    window.history.replaceState(null, "", address);
  } catch {
    // A browser may refuse when an address changes too often; the next change then says it all.
  }
}
