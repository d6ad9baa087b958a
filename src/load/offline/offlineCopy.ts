import { previousFiles, type WorkerNews, type WorkerOrder, workerFile } from "./workerMessage.ts";

/** How the copy of the site on this device stands. */
export type OfflineStanding =
  | { readonly kind: "absent" }
  | { readonly kind: "saving"; readonly done: number; readonly all: number }
  | { readonly kind: "saved" }
  /** A newer edition lies ready, and waits for the reader's word. */
  | { readonly kind: "newer" }
  | { readonly kind: "takingOver" }
  /** The browser keeps the older edition in use while something of it is still going on. */
  | { readonly kind: "held" }
  | { readonly kind: "removed" }
  | { readonly kind: "failed" };

export interface OfflineCopy {
  standing(): OfflineStanding;
  subscribe(listener: () => void): () => void;
  save(): Promise<void>;
  /** Removes all that was saved. */
  remove(): Promise<void>;
  /** Puts the newer edition into use, and loads the page again. */
  takeOver(): void;
}

/** The browser's keeper of service workers; null where there is none, where it is forbidden, and in frames. */
function keeper(): ServiceWorkerContainer | null {
  try {
    const isFramed = window.top !== window.self;
    return isFramed || !window.isSecureContext || !("caches" in window) ? null : navigator.serviceWorker;
  } catch {
    return null;
  }
}

/** While an update is fetched, what is saved stays in use. */
const inUse: ReadonlySet<OfflineStanding["kind"]> = new Set(["saved", "newer", "takingOver", "held"]);

/** After so many milliseconds a reader is told that the newer edition does not come at once. */
const patience = 8000;

const order = (worker: ServiceWorker | null, what: WorkerOrder) => worker?.postMessage(what);

/** Caches of the site below a root; other sites may lie on the same host. */
async function removeFiles(root: URL): Promise<void> {
  const names = await caches.keys();
  const own = names.filter((name) => name === previousFiles(root.href) || name.endsWith(`-${root.href}`));
  await Promise.all(own.map((name) => caches.delete(name)));
}

/** Whether this browser, here, can save the site. */
export const canSave = () => keeper() !== null && window.location.protocol.startsWith("http");

/**
 * The copy of the site on this device. Only `save` registers a service worker.
 * @param root the site's root, which is all that the worker looks after.
 */
export function offlineCopy(root: URL): OfflineCopy {
  const workers = keeper();
  const listeners = new Set<() => void>();
  let now: OfflineStanding = { kind: "absent" };
  let registration: ServiceWorkerRegistration | null = null;
  const set = (next: OfflineStanding) => {
    now = next;
    for (const listener of listeners) listener();
  };

  async function giveUp(): Promise<void> {
    await registration?.unregister();
    await removeFiles(root);
    set({ kind: "failed" });
  }

  /** Follows a worker that is being installed to its end. */
  function follow(worker: ServiceWorker): void {
    const isFirst = registration?.active === null;
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") set({ kind: "saved" });
      if (worker.state === "installed" && !isFirst) set({ kind: "newer" });
      if (worker.state === "redundant" && isFirst && now.kind === "saving") void giveUp();
    });
  }

  function watch(found: ServiceWorkerRegistration): void {
    registration = found;
    if (found.waiting) set({ kind: "newer" });
    else if (found.active) set({ kind: "saved" });
    if (found.installing) follow(found.installing);
    found.addEventListener("updatefound", () => found.installing && follow(found.installing));
  }

  function hear({ data }: MessageEvent<WorkerNews>): void {
    if (data.kind === "saved") set(data);
    if (data.kind === "saving" && !inUse.has(now.kind)) set(data);
    if (data.kind === "failed") void giveUp();
  }

  workers?.addEventListener("message", hear);
  workers
    ?.getRegistration(root)
    .then((found) => {
      if (found?.scope === root.href) watch(found);
    })
    .catch(() => {
      // Where storage is forbidden nothing was saved.
    });

  return {
    standing: () => now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async save() {
      set({ kind: "saving", done: 0, all: 0 });
      try {
        const address = new URL(workerFile, root);
        const found = await workers?.register(address, { scope: root.pathname, updateViaCache: "none" });
        if (!found) throw new Error("There is nothing to register with.");
        const isOld = found.active !== null && found.installing === null;
        if (isOld) {
          registration = found;
          order(found.active, { kind: "save" });
        } else watch(found);
      } catch {
        await giveUp();
      }
    },
    async remove() {
      await registration?.unregister();
      await removeFiles(root);
      set({ kind: "removed" });
    },
    takeOver() {
      set({ kind: "takingOver" });
      const held = window.setTimeout(() => set({ kind: "held" }), patience);
      const reload = () => {
        window.clearTimeout(held);
        window.location.reload();
      };
      workers?.addEventListener("controllerchange", reload, { once: true });
      order(registration?.waiting ?? null, { kind: "take-over" });
    },
  };
}
