import { afterEach, expect, it, vi } from "vitest";
import { fetchAhead, fetched } from "../../scripts/build/maplibre/ground.ts";

const address = "https://example.org/geo/tiles/3/5/2.pbf";
const line = vi.fn<typeof fetch>();
vi.stubGlobal("fetch", line);
afterEach(() => line.mockReset());

const bytesOf = async (answer: Response) => [...new Uint8Array(await answer.arrayBuffer())];

it("gives what was fetched ahead, as it came, to the first who asks", async () => {
  line.mockImplementation(async () => new Response(new Uint8Array([1, 2, 3]), { headers: { ETag: '"1"' } }));
  fetchAhead([address]);
  const answer = await fetched(new Request(address));
  expect(line).toHaveBeenCalledTimes(1);
  expect(answer.headers.get("ETag")).toBe('"1"');
  expect(await bytesOf(answer)).toEqual([1, 2, 3]);
  await fetched(new Request(address));
  expect(line).toHaveBeenCalledTimes(2);
});

it("tells of a file that the host does not have", async () => {
  line.mockImplementation(async () => new Response("none", { status: 404, statusText: "Not Found" }));
  fetchAhead([address]);
  const { ok, status, statusText } = await fetched(new Request(address));
  expect({ ok, status, statusText }).toEqual({ ok: false, status: 404, statusText: "Not Found" });
  expect(line).toHaveBeenCalledTimes(1);
});

it("asks again where the line was cut while it was fetched ahead", async () => {
  line.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  line.mockResolvedValueOnce(new Response(new Uint8Array([4])));
  fetchAhead([address]);
  expect(await bytesOf(await fetched(new Request(address)))).toEqual([4]);
});

it("fetches what nobody fetched ahead", async () => {
  line.mockResolvedValueOnce(new Response(new Uint8Array([5])));
  expect(await bytesOf(await fetched(new Request(address)))).toEqual([5]);
});
