import { readFileSync } from "node:fs";
import { bench, describe } from "vitest";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { axisOf } from "#domain/timeline/axis.ts";
import { isoDay } from "#domain/timeline/days.ts";
import { crowdedWindow, wholeWindow } from "#domain/timeline/dayWindow.ts";
import { knownAtlas } from "#domain/timeline/knownAtlas.ts";
import { timelineOf } from "#domain/timeline/timeline.ts";
import { layOut, seenSaid } from "#ui/timeline/boxes.ts";
import { turnFor } from "#ui/timeline/direction.ts";
import { drawnSaid } from "#ui/timeline/drawnBoxes.ts";
import { stripRows } from "#ui/timeline/rows.ts";
import { saidDrawing } from "#ui/timeline/saidPaths.ts";
import { crowdedAtlas } from "./crowdedAtlas.ts";

// Of the built site: node node_modules/vite/bin/vite.js build, then npx vitest bench.
const built = new URL("../../dist/data/movements-2019/atlas.json", import.meta.url);
const index = indexAtlas(crowdedAtlas(JSON.parse(readFileSync(built, "utf8")), 2000));
const facts = claimFacts(index);
const timeline = timelineOf(index);
const all = wholeWindow(timeline);
const shown = new Set(index.claims.keys());
const turn = turnFor("ltr", 600);
const words = () => "12–13 Jan 2019";

/** What one frame costs while the day is dragged: known marks, boxes, paths. */
function frame(laid: ReturnType<typeof layOut>, offset: number, day: number): number {
  const boxes = seenSaid(laid, { offset, width: 600, shown }, day);
  const above = saidDrawing(drawnSaid(boxes.asserting, "above", turn, stripRows));
  const below = saidDrawing(drawnSaid(boxes.answering, "below", turn, stripRows));
  return above.feet.length + below.feet.length;
}

for (const [name, window] of [
  ["the crowded days", crowdedWindow(timeline)] as const,
  ["all years", all] as const,
]) {
  const axis = axisOf(window, 600);
  const laid = layOut(timeline, all, axis, stripRows, words);
  describe(`2,000 statements, ${name}`, () => {
    let day = window.from;
    bench("lay out anew, as after a zoom", () => {
      layOut(timeline, all, axis, stripRows, words);
    });
    bench("draw another day, as in each frame of dragging", () => {
      day = day >= window.to ? window.from : day + 1;
      frame(laid, axis.along(all.from), day);
    });
  });
}

describe("2,000 statements", () => {
  const on = knownAtlas({ index, facts });
  let day = Math.floor(all.from);
  bench("work out what was known on the next day", () => {
    day = day >= all.to ? Math.floor(all.from) : day + 1;
    on(isoDay(day));
  });
});
