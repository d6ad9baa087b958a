import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { takeData, workAhead } from "#map/ahead/viewAhead.ts";
import { claimData, claimSources } from "#map/claimSources.ts";
import { screenOf } from "#map/screen.ts";
import { makeView } from "./handMadeView.ts";

const container = {
  clientWidth: 800,
  clientHeight: 600,
  parentElement: null,
  getBoundingClientRect: () => ({ left: 0, top: 0, right: 800, bottom: 600, width: 800, height: 600 }),
  querySelectorAll: () => [],
} as unknown as HTMLElement;
const camera = { longitude: 65, latitude: 34, zoom: 5 };
const view = makeView({ wish: { kind: "camera", camera } });
const screen = screenOf({
  getContainer: () => container,
  getCenter: () => ({ lng: camera.longitude, lat: camera.latitude }),
  getZoom: () => camera.zoom,
});

beforeEach(() => {
  vi.stubGlobal("document", { documentElement: { lang: "en" }, baseURI: "https://example.org/" });
  vi.stubGlobal(
    "OffscreenCanvas",
    class {
      getContext = () => null;
    },
  );
  vi.stubGlobal(
    "ImageData",
    class {
      data: Uint8ClampedArray;
      constructor(width: number, height: number) {
        this.data = new Uint8ClampedArray(4 * width * height);
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

describe("what a map shows first, worked out before its code is there", () => {
  it("is what the map would work out itself", async () => {
    await workAhead(container, view);
    const early = takeData()(view, screen);
    const late = claimData()(view, screen);
    for (const source of claimSources) expect(early[source], source).toEqual(late[source]);
    expect(early["claim-areas"].features.length).toBeGreaterThan(0);
  });

  it("is not worked out again where it does not depend on what lies over the map", async () => {
    const reads = vi.fn();
    const watched = new Proxy(view.marks, {
      get(marks, key) {
        reads();
        return Reflect.get(marks, key);
      },
    });
    const watchedView = { ...view, marks: watched };
    await workAhead(container, watchedView);
    const dataOf = takeData();
    reads.mockClear();
    const data = dataOf(watchedView, screen);
    const known = [data["claim-areas"], data["claim-washes"], data["claim-ribbons"], data["claim-strokes"]];
    expect(known.map(({ features }) => features.length > 0)).toEqual([true, true, true, true]);
    expect(reads).not.toHaveBeenCalled();
  });

  it("ends as soon as the map takes what there is", async () => {
    const work = workAhead(container, view);
    const taken = takeData();
    await work;
    expect(takeData()).not.toBe(taken);
  });
});
