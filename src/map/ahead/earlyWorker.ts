import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

let waiting: Worker | null = null;
let isBlocked = false;
let tellBlocked = () => {};

function block(): void {
  isBlocked = true;
  tellBlocked();
}

// A worker that a content security policy stops gives no reason: the policy's own report does.
function onViolation({ effectiveDirective }: SecurityPolicyViolationEvent): void {
  if (effectiveDirective.startsWith("worker-src")) block();
}

/**
 * Starts MapLibre's worker before MapLibre itself is there: it reads its own code meanwhile, beside the page. The
 * development server's MapLibre, as its package has it, starts one of its own.
 */
export function startWorker(): void {
  if (import.meta.env.DEV || waiting) return;
  document.addEventListener("securitypolicyviolation", onViolation);
  try {
    waiting = new Worker(workerUrl, { type: "module" });
    waiting.addEventListener("error", block);
  } catch {
    block();
  }
}

/** Has the worker that was started do something before there is a map. */
export function tellWorker(message: object): void {
  waiting?.postMessage(message);
}

/** The worker that was started, for the first who asks; later ones start their own. */
export function takeWorker(): Worker | null {
  const worker = waiting;
  waiting = null;
  return worker;
}

/** Tells when the worker that was started could not be, or at once where that is known. */
export function watchWorker(tell: () => void): () => void {
  tellBlocked = tell;
  if (isBlocked) tell();
  return () => {
    isBlocked = false;
    tellBlocked = () => {};
    document.removeEventListener("securitypolicyviolation", onViolation);
  };
}
