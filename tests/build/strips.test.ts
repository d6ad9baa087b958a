import { expect, it, vi } from "vitest";
import { hasAllStrips } from "../../scripts/build/maplibre/strips.ts";

/** A source whose picture is so large, and a graphics card that writes down which rows it is given. */
function sourceOf(width: number, height: number) {
  const rows: (readonly [from: number, count: number])[] = [];
  let skipped = 0;
  const setting = { set: () => {}, setDefault: () => {} };
  const gl = {
    UNPACK_SKIP_ROWS: 1,
    pixelStorei: (_name: number, value: number) => {
      skipped = value;
    },
    texSubImage2D: (...given: unknown[]) => {
      expect(given[3], "the strip's place in the picture and in the texture").toBe(skipped);
      rows.push([skipped, given[5] as number]);
    },
  };
  const context = { gl, pixelStoreUnpackFlipY: setting, pixelStoreUnpackPremultiplyAlpha: setting };
  const triggerRepaint = vi.fn();
  const destroyed: object[] = [];
  class FakeTexture {
    bind() {}
    destroy() {
      destroyed.push(this);
    }
  }
  const source: { texture: FakeTexture | null; image: object; map: object } = {
    texture: null,
    image: { width, height },
    map: { painter: { context }, triggerRepaint },
  };
  const isWhole = () => hasAllStrips(source as never, FakeTexture as never);
  return { source, rows, destroyed, triggerRepaint, isWhole };
}

it("a large picture is handed over in strips, each row once, and drawn when all are there", async () => {
  const { rows, triggerRepaint, isWhole } = sourceOf(2160, 1796);
  expect(isWhole()).toBe(false);
  await vi.waitFor(() => expect(triggerRepaint).toHaveBeenCalledOnce());
  expect(isWhole()).toBe(true);
  expect(rows.length).toBeGreaterThan(3);
  let next = 0;
  for (const [from, count] of rows) {
    expect(from).toBe(next);
    next += count;
  }
  expect(next).toBe(1796);
});

it("a picture that is taken off the map on the way gets no more strips", async () => {
  const { source, rows, triggerRepaint, isWhole } = sourceOf(2000, 1_000_000);
  isWhole();
  await vi.waitFor(() => expect(rows.length).toBeGreaterThan(0));
  source.texture = null;
  const given = rows.length;
  await new Promise((passed) => setTimeout(passed, 50));
  expect(rows.length).toBe(given);
  expect(triggerRepaint).not.toHaveBeenCalled();
});

it("another picture begins anew, and the old one's room is given back", async () => {
  const { source, destroyed, triggerRepaint, isWhole } = sourceOf(100, 100);
  isWhole();
  await vi.waitFor(() => expect(triggerRepaint).toHaveBeenCalledOnce());
  source.image = { width: 100, height: 100 };
  expect(isWhole()).toBe(false);
  expect(destroyed).toHaveLength(1);
  await vi.waitFor(() => expect(isWhole()).toBe(true));
});
