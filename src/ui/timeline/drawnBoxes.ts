import type { EventBox } from "#domain/timeline/eventLayout.ts";
import type { SaidBox } from "#domain/timeline/saidBoxes.ts";
import type { WordsOf } from "./boxes.ts";
import type { Turn } from "./direction.ts";
import { letterWidth, type Rows } from "./rows.ts";
import type { DrawnBox } from "./saidPaths.ts";

/** A box in pixels of the drawing, with its words where they have room. */
interface DrawnEvent extends EventBox {
  readonly text: { readonly x: number; readonly anchor: "start" | "middle"; readonly words: string } | null;
}

/** Boxes of a row as they stand in the drawing: assertions above the line, answers below it. */
export function drawnSaid(
  boxes: readonly SaidBox[],
  side: "above" | "below",
  turn: Turn,
  rows: Rows,
): DrawnBox[] {
  return boxes.map((box) => ({
    ...box,
    x: turn(box.x, box.width),
    y: side === "above" ? rows.line - box.y - box.height : rows.line + box.y,
    foot: box.shape === "point" ? rows.line : null,
  }));
}

/** Words of a span: in the middle of what is seen of it, or after it. */
function textOf(box: EventBox, width: number, turn: Turn, words: string): DrawnEvent["text"] {
  if (box.words === "none") return null;
  const wide = words.length * letterWidth;
  if (box.words === "after") {
    return { x: turn(box.x + box.width + 4), anchor: "start", words };
  }
  const [start, end] = [Math.max(0, box.x), Math.min(width, box.x + box.width)];
  return end - start < wide ? null : { x: turn((start + end) / 2), anchor: "middle", words };
}

/** Spans are cut a little beyond what is seen: the longest would be wider than a drawing can be. */
export function drawnEvents(
  boxes: readonly EventBox[],
  width: number,
  turn: Turn,
  rows: Rows,
  wordsOf: WordsOf,
): DrawnEvent[] {
  const beyond = 2 * width;
  return boxes.map((box) => {
    const [start, end] = [Math.max(box.x, -beyond), Math.min(box.x + box.width, width + beyond)];
    const [mark] = box.marks;
    return {
      ...box,
      x: turn(start, end - start),
      y: box.y + rows.events.top,
      width: end - start,
      text: mark ? textOf(box, width, turn, wordsOf(mark)) : null,
    };
  });
}
