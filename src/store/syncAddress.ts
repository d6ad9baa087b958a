import { restore } from "./actions.ts";
import { readAddress, writeAddress } from "./address.ts";
import type { Look, Shareable } from "./choices.ts";
import type { Known } from "./codec.ts";
import { codecs } from "./codecs.ts";
import { folderTeller } from "./pageFolder.ts";
import { store } from "./store.ts";

const here = () => new URL(window.location.href);

function lookOf({ camera, claim }: Shareable): Look {
  if (camera !== null) return { kind: "camera", camera };
  return claim === null ? { kind: "opening" } : { kind: "claim", claim };
}

/** Takes over what the address says. A theme that it does not name stays as it is. */
function takeOver(root: URL, known: Known): void {
  const { shared, bad } = readAddress(here(), root, known);
  const isThemeNamed =
    codecs.theme.read(here().searchParams.getAll(codecs.theme.key), known).kind === "valid";
  const { theme, sheet } = store.getState();
  restore({
    ...shared,
    theme: isThemeNamed ? shared.theme : theme,
    look: lookOf(shared),
    badPieces: bad,
    sheet: shared.claim === null ? (sheet === "full" ? "half" : sheet) : "full",
  });
}

/** A browser may refuse when an address changes too often; the next change then says it all. */
function put(address: URL, isStep: boolean): void {
  if (address.href === window.location.href) return;
  try {
    if (isStep) window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  } catch {
    // See above.
  }
}

/**
 * Keeps the choices and the address the same: reads it now and on every step back or forth; writes a step
 * when another claim is open, and in place for all else. Answers how to end it.
 */
export function syncAddress(root: URL, known: Known): () => void {
  const tellFolder = folderTeller();
  let isReading = false;
  const read = () => {
    isReading = true;
    takeOver(root, known);
    isReading = false;
    tellFolder();
  };
  read();
  const stop = store.subscribe((now, before) => {
    if (isReading) return;
    put(writeAddress(now, here(), root), now.claim !== before.claim);
    tellFolder();
  });
  window.addEventListener("popstate", read);
  return () => {
    stop();
    window.removeEventListener("popstate", read);
  };
}
