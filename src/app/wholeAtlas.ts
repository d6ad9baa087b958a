import type { OpeningAtlas } from "#domain/openingAtlas.ts";
import { type AtlasInUse, loadAtlas } from "#load/loadAtlas.ts";
import type { LoadFailure } from "#load/loading.ts";

/** Why the whole atlas is not there; null where nothing is wrong. */
export type WholeProblem = { readonly failure: LoadFailure; readonly isRetrying: boolean } | null;

/** All of an atlas, which a page asks for when it is needed. */
export interface WholeAtlas {
  /** A promise is kept in the end, or never: while the file cannot be had, `problem` says why. */
  readonly atlas: AtlasInUse | Promise<AtlasInUse>;
  /** Kept as soon as the file is asked for. */
  readonly asked: Promise<void>;
  /** Asks for the file, if nobody has. */
  ask(): void;
  retry(): void;
  problem(): WholeProblem;
  subscribe(listener: () => void): () => void;
}

const nothing = () => {};

/** An atlas that is there, as where pages are written. */
export const wholeAtOnce = (atlas: AtlasInUse): WholeAtlas => ({
  atlas,
  asked: Promise.resolve(),
  ask: nothing,
  retry: nothing,
  problem: () => null,
  subscribe: () => nothing,
});

/** An atlas that lies beside the page, of which the opening may still be on its way. */
export function wholeOnDemand(root: URL, name: string, opening: Promise<OpeningAtlas>): WholeAtlas {
  const listeners = new Set<() => void>();
  let problem: WholeProblem = null;
  let isAsked = false;
  let tellAsked = nothing;
  const asked = new Promise<void>((resolve) => {
    tellAsked = resolve;
  });
  let keep: (atlas: AtlasInUse) => void = nothing;
  const atlas = new Promise<AtlasInUse>((resolve) => {
    keep = resolve;
  });
  const tell = (now: WholeProblem) => {
    problem = now;
    for (const listener of listeners) listener();
  };
  const load = async (isAgain: boolean) => {
    const answer = await loadAtlas(root, name, opening, isAgain);
    if (answer.kind === "failed") return tell({ failure: answer.failure, isRetrying: false });
    if (problem) tell(null);
    keep(answer.value);
  };
  return {
    atlas,
    asked,
    ask() {
      if (isAsked) return;
      isAsked = true;
      tellAsked();
      load(false);
    },
    retry() {
      if (problem === null || problem.isRetrying) return;
      tell({ ...problem, isRetrying: true });
      load(true);
    },
    problem: () => problem,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
