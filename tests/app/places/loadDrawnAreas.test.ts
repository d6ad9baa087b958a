import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type DrawingOrder, drawnAreas } from "#app/places/drawnAreas.ts";
import { loadDrawnAreas } from "#app/places/loadDrawnAreas.ts";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { parseAreas } from "#domain/marks/areas.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import { drawnFootprints } from "#domain/marks/footprint.ts";
import { wordedPlaces } from "#domain/marks/wordedPlaces.ts";
import { foldAreas } from "../../../scripts/build/foldAreas.ts";
import { loadAtlas } from "../../../scripts/build/loadAtlas.ts";

const { atlas, areas } = await loadAtlas(join(import.meta.dirname, "../../.."), "movements-2019");
const folded = JSON.stringify(foldAreas(areas));
const index = indexAtlas(atlas);
const facts = claimFacts(index);
const places = wordedPlaces(index, facts);
const drawnOnPage = claimMarks(index, facts, parseAreas(areas));

/** What a worker does with its order, and what page and worker have said to each other. */
let answer: (worker: FakeWorker, order: DrawingOrder) => void;
let orders: DrawingOrder[];
let living: number;

/** Stands in for the browser's: what goes between threads is copied, as there. */
class FakeWorker extends EventTarget {
  #isAlive = true;
  constructor() {
    super();
    living += 1;
  }
  postMessage(order: DrawingOrder) {
    orders.push(structuredClone(order));
    queueMicrotask(() => this.#isAlive && answer(this, structuredClone(order)));
  }
  terminate() {
    if (this.#isAlive) living -= 1;
    this.#isAlive = false;
  }
}

const draws = (worker: FakeWorker, order: DrawingOrder) =>
  worker.dispatchEvent(new MessageEvent("message", { data: structuredClone(drawnAreas(order)) }));
const dies = (worker: FakeWorker) => worker.dispatchEvent(new Event("error", { cancelable: true }));

function served(body: string, status = 200) {
  const fetched = vi.fn(async () => new Response(body, { status }));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

const load = () => loadDrawnAreas(new URL("https://example.org/"), "test", places, false);

async function loadedAreas() {
  const result = await load();
  if (result.kind === "failed") throw new Error(result.failure.kind);
  return result.value;
}

beforeEach(() => {
  [answer, orders, living] = [draws, [], 0];
  vi.stubGlobal("Worker", FakeWorker);
  served(folded);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("places drawn by a worker", () => {
  it("are the same as drawn on the page, to the last mark", async () => {
    const outlines = await loadedAreas();
    expect(drawnFootprints(outlines).length).toBeGreaterThan(10);
    expect(claimMarks(index, facts, outlines)).toEqual(drawnOnPage);
  });

  it("are all that the claims need: the page draws none besides", async () => {
    const outlines = await loadedAreas();
    const drawn = drawnFootprints(outlines);
    claimMarks(index, facts, outlines);
    const after = drawnFootprints(outlines);
    expect(after).toHaveLength(drawn.length);
    expect(after.every((footprint, number) => footprint === drawn[number])).toBe(true);
  });

  it("cost one file, one order and no worker that stays", async () => {
    const fetched = served(folded);
    await loadedAreas();
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(orders).toHaveLength(1);
    expect(living).toBe(0);
  });
});

describe("the page draws places itself", () => {
  const drawsItself = async (wait = async () => {}) => {
    const loading = loadedAreas();
    await wait();
    expect(claimMarks(index, facts, await loading)).toEqual(drawnOnPage);
    expect(living).toBe(0);
  };

  it("where a browser has no workers, or makes none here", async () => {
    vi.stubGlobal("Worker", undefined);
    await drawsItself();
    vi.stubGlobal("Worker", function Worker() {
      throw new DOMException("No workers here.", "SecurityError");
    });
    await drawsItself();
    expect(orders).toEqual([]);
  });

  it("where the worker dies over its work, and nobody else hears of that", async () => {
    let wasHeard = false;
    answer = (worker) => {
      wasHeard = dies(worker);
    };
    await drawsItself();
    expect(orders).toHaveLength(1);
    expect(wasHeard).toBe(false);
  });

  it("where the worker is dead before it has its order", async () => {
    vi.stubGlobal(
      "Worker",
      class extends FakeWorker {
        constructor() {
          super();
          queueMicrotask(() => dies(this));
        }
      },
    );
    await drawsItself();
    expect(orders).toEqual([]);
  });

  it("where its answer cannot be read", async () => {
    answer = (worker) => worker.dispatchEvent(new MessageEvent("messageerror"));
    await drawsItself();
    // At once: well before a silent worker would be given up.
  }, 3000);

  it("where the worker keeps silent, after a while", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    answer = () => {};
    await drawsItself(async () => {
      await vi.waitUntil(() => orders.length > 0);
      expect(living).toBe(1);
      await vi.advanceTimersByTimeAsync(4000);
      expect(living).toBe(1);
      await vi.advanceTimersByTimeAsync(60_000);
    });
  });
});

describe("areas that cannot be used are told, and no worker stays", () => {
  it("where the file is missing", async () => {
    served("", 404);
    expect(await load()).toMatchObject({ failure: { kind: "refused", status: 404 } });
    expect(living).toBe(0);
  });

  for (const [fault, body, kind] of [
    ["is cut off", '{"objects": {', "not-json"],
    [
      "has an entry without an area",
      '{"objects": {"AF": {"type": "GeometryCollection", "geometries": []}}, "arcs": []}',
      "misshapen",
    ],
    ["has lost the lines of its areas", folded.replace('"arcs":[[[', '"arcs":[[[9999,'), "misshapen"],
  ] as const) {
    it(`where the file ${fault}`, async () => {
      served(body);
      // As a browser does with what a worker throws.
      answer = (worker, order) => {
        try {
          draws(worker, order);
        } catch {
          dies(worker);
        }
      };
      expect(await load()).toMatchObject({ failure: { kind, file: "data/test/areas.json" } });
      expect(living).toBe(0);
    });
  }
});
