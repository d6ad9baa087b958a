/** What a page asks of the service worker. */
export type WorkerOrder =
  /** Saves all files again: a worker may have outlived its files. */
  | { readonly kind: "save" }
  /** Takes the place of the worker before it. */
  | { readonly kind: "take-over" };

/** What the service worker tells the pages while it saves. */
export type WorkerNews =
  | { readonly kind: "saving"; readonly done: number; readonly all: number }
  | { readonly kind: "saved" }
  | { readonly kind: "failed" };

/** Its file below the site's root. */
export const workerFile = "serviceWorker.js";

/** Hashed files of the edition before: a page that was open when a newer one took over still asks for them. */
export const previousFiles = (scope: string) => `claimlines-previous-${scope}`;
