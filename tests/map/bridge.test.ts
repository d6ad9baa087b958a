import { beforeEach, describe, expect, it, vi } from "vitest";
import { type BridgedMap, bridge } from "#map/bridge.ts";
import { claimData } from "#map/claimSources.ts";
import type { MapView } from "#map/mapView.ts";
import { makeView } from "./handMadeView.ts";

/** A map that only writes down what it is asked to do. */
class FakeMap {
  calls: string[] = [];
  zoom = 5;
  getZoom = () => this.zoom;
  getSource = (id: string) => ({ setData: () => this.calls.push(`data ${id}`) });
  setFeatureState = ({ source, id }: { source: string; id: string }, state: Record<string, boolean>) => {
    const on = Object.keys(state).filter((key) => state[key]);
    this.calls.push(`state ${source} ${id} ${on.join("+") || "none"}`);
  };
  setStyle = () => this.calls.push("style");
  easeTo = () => this.calls.push("look");
  getCenter = () => ({ lng: 65, lat: 35 });
  getContainer = () => ({ clientWidth: 0, clientHeight: 0 });
}

const first = makeView();

function bridged(map: FakeMap, view = first) {
  const dataOf = claimData();
  const makeStyle = () => ({ version: 8 as const, sources: {}, layers: [] });
  const screen = { zoom: 5, frame: null };
  const made = bridge(map as unknown as BridgedMap, makeStyle, dataOf, {
    view,
    screen,
    data: dataOf(view, screen),
  });
  return made;
}

describe("the bridge to the map", () => {
  let map: FakeMap;
  let shown: (given: Partial<MapView>) => string[];

  beforeEach(() => {
    // A busy machine takes more than a frame for them; what is left for later turns is another test's matter.
    vi.spyOn(performance, "now").mockReturnValue(0);
    globalThis.matchMedia = () => ({ matches: true }) as MediaQueryList;
    map = new FakeMap();
    const made = bridged(map);
    made.restyled();
    let view = first;
    shown = (given) => {
      map.calls = [];
      view = { ...view, ...given };
      made.show(view);
      return map.calls;
    };
  });

  it("makes no call for a view of the same things", () => {
    expect(shown({})).toEqual([]);
    expect(shown({ marks: first.marks, shown: first.shown, words: first.words })).toEqual([]);
  });

  it("makes no call before the style is there, and then only those for what is new", () => {
    const fresh = new FakeMap();
    const made = bridged(fresh);
    made.show({ ...first, selected: "c1" });
    expect(fresh.calls).toEqual([]);
    made.restyled();
    expect(fresh.calls).toContain("state claim-ribbons c1/0 selected");
    expect(fresh.calls).not.toContain("data claim-areas");
  });

  it("dims all signs but those of the selected claim", () => {
    const calls = shown({ selected: "c1" });
    expect(calls).toContain("state claim-ribbons c1/0 selected");
    expect(calls).toContain("state claim-ribbons c2/0 dimmed");
  });

  it("tells only what changes when another claim is selected", () => {
    const states = (calls: string[]) => calls.filter((call) => call.startsWith("state"));
    const all = states(shown({ selected: "c1" })).length;
    const changed = states(shown({ selected: "c2" }));
    expect(changed).toEqual(
      expect.arrayContaining(["state claim-ribbons c1/0 dimmed", "state claim-ribbons c2/0 selected"]),
    );
    expect(changed.length).toBeLessThan(all);
  });

  it("lets all signs be as before when nothing is selected any more", () => {
    shown({ selected: "c1" });
    const calls = shown({ selected: null });
    expect(calls.filter((call) => call.startsWith("state") && !call.endsWith("none"))).toEqual([]);
  });

  it("touches no areas, ribbons or style for a hover", () => {
    const calls = shown({ hovered: "c1" });
    expect(calls.filter((call) => call.startsWith("data"))).toEqual(["data claim-touched"]);
    expect(calls).not.toContain("style");
  });

  it("sends no data for a hover that touches no glyph", () => {
    expect(shown({ hovered: "a claim that is nowhere" })).toEqual([]);
  });

  it("sends new data for a filter, and no style", () => {
    const calls = shown({ shown: new Set(["c1"]) });
    expect(calls).toContain("data claim-areas");
    expect(calls).toContain("data claim-signs");
    expect(calls).not.toContain("style");
  });

  it("changes the style once for a theme or a language, with the data in it", () => {
    expect(shown({ theme: "dark" }).filter((call) => call === "style" || call.startsWith("data"))).toEqual([
      "style",
    ]);
    expect(shown({ language: "fa" }).filter((call) => call === "style")).toHaveLength(1);
  });

  it("meets a wish for the camera once for each new object", () => {
    const wish = { kind: "camera", camera: { longitude: 66, latitude: 34, zoom: 5 } } as const;
    expect(shown({ wish })).toEqual(["look"]);
    expect(shown({ wish })).toEqual([]);
    expect(shown({ wish: { ...wish } })).toEqual(["look"]);
  });

  it("tells all states again after the map has lost them", () => {
    const made = bridged(map, makeView({ selected: "c1" }));
    made.restyled();
    map.calls = [];
    made.lost();
    made.restyled();
    expect(map.calls).toContain("state claim-ribbons c1/0 selected");
  });
});
