import { everything, type Filter } from "#domain/filter.ts";
import { anyTime } from "#domain/timeline/dateRange.ts";
import type { Camera, Choices, SheetSize, ThemeChoice } from "./choices.ts";
import { keepingSame } from "./keepingSame.ts";
import { storeTheme } from "./storage.ts";
import { store } from "./store.ts";

/** Opens a claim. A sheet that was down comes up, so that the card can be read. */
export function openClaim(claim: string): void {
  store.setState({ claim, look: { kind: "claim", claim }, sheet: "full", hovered: null, telling: null });
}

export function closeClaim(): void {
  store.setState(({ sheet }) => ({ claim: null, telling: null, sheet: sheet === "full" ? "half" : sheet }));
}

export function changeFilter(change: Partial<Filter>): void {
  store.setState(change);
}

/** Adds a value to a list of wanted ones, or takes it out. */
export function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((item) => item !== value) : [...list, value];
}

/** Switches a layer on or off; with all of them on, nothing is asked for any more. */
export function toggleLayer(layer: string, all: readonly string[]): void {
  store.setState(({ layers }) => {
    const on = toggled(layers ?? all, layer);
    return { layers: all.every((id) => on.includes(id)) ? null : all.filter((id) => on.includes(id)) };
  });
}

export function chooseParagraph(paragraph: number | null): void {
  store.setState({ paragraph });
}

export function showEverything(): void {
  store.setState({ ...everything, paragraph: null, range: anyTime, onlyDiffering: false });
}

export function chooseTheme(theme: ThemeChoice): void {
  storeTheme(theme);
  store.setState({ theme });
}

export function chooseSheet(sheet: SheetSize): void {
  store.setState({ sheet });
}

/** Shows or hides the search field of a narrow screen, whose sheet makes room for it. */
export function setSearching(isSearching: boolean): void {
  store.setState(({ sheet, claim }) => ({
    isSearching,
    claim: isSearching ? null : claim,
    sheet: isSearching && sheet === "collapsed" ? "half" : sheet,
  }));
}

export function setFiltering(isFiltering: boolean): void {
  store.setState({ isFiltering });
}

export function hover(claim: string | null): void {
  if (store.getState().hovered !== claim) store.setState({ hovered: claim });
}

/** What the map tells when it has come to rest: where, and whether the reader moved it there. */
export function rememberCamera(camera: Camera, isByReader: boolean): void {
  store.setState(({ hasWandered }) => ({ camera, hasWandered: hasWandered || isByReader }));
}

/** Where the reader had moved the map is where the next one opens. */
export function lookAgain(): void {
  store.setState(({ camera, look }) => ({ look: camera ? { kind: "camera", camera } : look }));
}

export function resetCamera(): void {
  store.setState({ camera: null, look: { kind: "opening" }, hasWandered: true });
}

export function dismissBadPieces(): void {
  store.setState({ badPieces: [] });
}

export function setPrefersDark(prefersDark: boolean): void {
  store.setState({ prefersDark });
}

/** Takes over what an address or the storage said. */
export function restore(choices: Partial<Choices>): void {
  store.setState(keepingSame(choices, store.getState()));
}
