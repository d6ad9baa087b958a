import type { ClaimMarks } from "#domain/marks/mark.ts";
import { remember } from "#domain/remember.ts";
import type { ClaimSource } from "#map/claimSources.ts";
import type { MapView } from "#map/mapView.ts";

/** How a sign looks because of what the reader touches. */
interface SignState {
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly dimmed: boolean;
}

export type SetState = (source: ClaimSource, id: string, state: SignState) => void;

interface Target {
  readonly source: ClaimSource;
  readonly id: string;
  readonly claims: readonly string[];
}

type Touched = Pick<MapView, "marks" | "selected" | "hovered">;

function targetsOf(marks: ClaimMarks): Target[] {
  const of = (
    source: ClaimSource,
    features: readonly {
      properties: { id: string; claim: string } | { id: string; claims: readonly string[] };
    }[],
  ): Target[] =>
    features.map(({ properties }) => ({
      source,
      id: properties.id,
      claims: "claims" in properties ? properties.claims : [properties.claim],
    }));
  return [
    ...of("claim-areas", marks.footprints),
    ...of("claim-areas", marks.outlines),
    ...of("claim-washes", marks.outlines),
    ...of("claim-ribbons", marks.ribbons),
    ...of("claim-strokes", marks.strokes),
    ...of("claim-signs", marks.notes),
  ];
}

function stateOf({ claims }: Target, { selected, hovered }: Touched): SignState {
  const isOf = (claim: string | null) => claim !== null && claims.includes(claim);
  return { selected: isOf(selected), hovered: isOf(hovered), dimmed: selected !== null && !isOf(selected) };
}

const untouched: SignState = { selected: false, hovered: false, dimmed: false };

const same = (a: SignState, b: SignState) =>
  a.selected === b.selected && a.hovered === b.hovered && a.dimmed === b.dimmed;

/** Keeps the states of all signs as the view has them, and tells only what changes. */
export function claimStates(set: SetState): { apply(touched: Touched): void; forget(): void } {
  const told = new Map<string, SignState>();
  const targets = remember(targetsOf);
  let last: readonly unknown[] = [];
  return {
    apply(touched) {
      const inputs = [touched.marks, touched.selected, touched.hovered];
      if (inputs.every((input, index) => last[index] === input)) return;
      last = inputs;
      for (const target of targets(touched.marks)) {
        const key = `${target.source} ${target.id}`;
        const state = stateOf(target, touched);
        if (same(state, told.get(key) ?? untouched)) continue;
        told.set(key, state);
        set(target.source, target.id, state);
      }
    },
    /** After the map has lost its states. */
    forget() {
      told.clear();
      last = [];
    },
  };
}
