import { byStart, intoBand, intoLanes, type Stretch } from "./lanes.ts";
import type { SaidMark } from "./timeline.ts";

/** Pixels along the axis and away from it; `y` is 0 at the axis. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A day is a point: a square of its own. What is longer than a place on the axis is a bar; many of them are one
 * band along the axis, that is the darker the more was said somewhere in its days.
 */
export interface LaidMarks extends Box {
  readonly shape: "point" | "bar" | "band";
  readonly marks: readonly SaidMark[];
}

/** All that was said in some days, where single marks have no room. */
export interface Tower {
  readonly x: number;
  readonly width: number;
  readonly marks: readonly SaidMark[];
}

export type SaidLayout =
  | { readonly kind: "marks"; readonly laid: readonly LaidMarks[] }
  | { readonly kind: "towers"; readonly pixelsAMark: number; readonly towers: readonly Tower[] };

/** From day 0 of the layout on, in days since 1970, so that pixels stay small numbers. */
export interface Scale {
  readonly origin: number;
  readonly pixelsADay: number;
}

/** Sizes of squares and bars, largest first; the first level at which all marks have room is taken. */
const levels = [
  { cell: 8, bar: 6, gap: 2 },
  { cell: 6, bar: 4, gap: 1.5 },
  { cell: 5, bar: 3, gap: 1 },
  { cell: 4, bar: 3, gap: 1 },
] as const;
type Level = (typeof levels)[number];

const stem = { shortest: 5, longest: 13 } as const;
const bandHeight = 3;
const mostLanes = 2;
const towerWidth = 8;
/** How many days are drawn, softly, of a span without an end. */
const openDays = 7;

interface Stretched extends Stretch {
  readonly marks: readonly SaidMark[];
}

function stretchOf({ span }: SaidMark, { origin, pixelsADay }: Scale): Stretch {
  const from = span.from ?? (span.to ?? origin) - openDays;
  const to = span.to ?? from + openDays;
  return { start: (from - origin) * pixelsADay, end: (to + 1 - origin) * pixelsADay };
}

/** What was said with one stance in one layer somewhere in the same days is one stretch. */
function stretched(marks: readonly SaidMark[], scale: Scale): Stretched[] {
  const groups = new Map<string, [SaidMark, ...SaidMark[]]>();
  for (const mark of marks) {
    const key = [mark.hue, mark.stance, mark.span.from, mark.span.to, mark.span.isSoft].join(" ");
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return [...groups.values()].map((group) => ({ ...stretchOf(group[0], scale), marks: group })).sort(byStart);
}

/** Whole days that give a mark room, counted from 1970: the same whatever part of the axis is looked at. */
function bins(marks: readonly SaidMark[], { origin, pixelsADay }: Scale, pitch: number): Stretched[] {
  const days = Math.max(1, Math.ceil(pitch / pixelsADay));
  const all = new Map<number, SaidMark[]>();
  for (const mark of marks) {
    const { from, to } = mark.span;
    const middle = ((from ?? to ?? 0) + (to ?? from ?? 0)) / 2;
    const first = Math.floor(middle / days) * days;
    const among = all.get(first);
    if (among) among.push(mark);
    else all.set(first, [mark]);
  }
  return [...all].map(([first, among]) => {
    const start = (first - origin) * pixelsADay;
    return { start, end: start + days * pixelsADay, marks: among };
  });
}

/** Squares side by side in the middle of their days, then in rows away from the axis. */
function points(marks: readonly SaidMark[], scale: Scale, { cell, gap }: Level): LaidMarks[] {
  const pitch = cell + gap;
  return bins(marks, scale, pitch).flatMap(({ start, end, marks: among }) => {
    const columns = Math.min(among.length, Math.max(1, Math.floor((end - start) / pitch)));
    const left = (start + end - columns * pitch + gap) / 2;
    return among.map((mark, at): LaidMarks => {
      const [x, y] = [left + (at % columns) * pitch, Math.floor(at / columns) * pitch];
      return { marks: [mark], shape: "point", x, y, width: cell, height: cell };
    });
  });
}

const barOf = (
  { start, end, marks }: Stretched,
  y: number,
  height: number,
  shape: "bar" | "band",
): LaidMarks => ({
  marks,
  shape,
  x: start + (shape === "bar" ? 0.5 : 0),
  y,
  width: end - start - (shape === "bar" ? 1 : 0),
  height,
});

/** Spans as bars, in as many lanes as there is room for. Of more than that, only denials stay apart. */
function bars(spans: readonly Stretched[], { bar, gap }: Level): { bars: LaidMarks[]; joined: Stretched[] } {
  const isFew = intoLanes(spans, gap).count <= mostLanes;
  const alone = isFew ? spans : spans.filter(({ marks: [mark] }) => mark?.stance === "denies");
  const { lanes } = intoLanes(alone, gap);
  const isInLane = (at: number) => (lanes[at] ?? 0) < mostLanes;
  const apart = new Set(alone.filter((_, at) => isInLane(at)));
  return {
    bars: alone
      .map((one, at) => barOf(one, (lanes[at] ?? 0) * (bar + gap), bar, "bar"))
      .filter((_, at) => isInLane(at)),
    joined: spans.filter((one) => !apart.has(one)),
  };
}

const band = (joined: readonly Stretched[]) =>
  intoBand(joined).map(({ start, end, covering }) =>
    barOf({ start, end, marks: covering.flatMap(({ marks }) => marks) }, 1, bandHeight, "band"),
  );

const heightOf = (laid: readonly LaidMarks[]) => Math.max(0, ...laid.map(({ y, height }) => y + height));
const raised = (laid: readonly LaidMarks[], by: number) => laid.map((one) => ({ ...one, y: one.y + by }));

function tryLevel(marks: readonly SaidMark[], scale: Scale, height: number, level: Level): SaidLayout | null {
  const room = Math.max(level.cell + level.gap, scale.pixelsADay);
  const isPoint = ({ span: { from, to } }: SaidMark) =>
    from !== null && to !== null && (to - from + 1) * scale.pixelsADay <= room;
  const dots = points(marks.filter(isPoint), scale, level);
  const spans = stretched(
    marks.filter((mark) => !isPoint(mark)),
    scale,
  );
  const laid = bars(spans, level);
  const low = heightOf(dots);
  const between = low > 0 && laid.bars.length > 0 ? level.gap : 0;
  const left = height - low - between - heightOf(laid.bars);
  if (left < stem.shortest) return null;
  const foot = Math.min(stem.longest, left);
  const above = raised(laid.bars, foot + low + between);
  return { kind: "marks", laid: [...raised(dots, foot), ...above, ...band(laid.joined)] };
}

/** The days on which most was said fill the height. A span stands where it is over: then it is known. */
function towers(marks: readonly SaidMark[], scale: Scale, height: number): SaidLayout {
  const pitch = towerWidth + 1;
  const original = new Map(
    marks.map((mark) => [{ ...mark, span: { ...mark.span, from: mark.span.to ?? mark.span.from } }, mark]),
  );
  const all = bins([...original.keys()], scale, pitch).map(({ start, end, marks: among }): Tower => {
    const width = Math.min(towerWidth, end - start - 1);
    const own = among.map((mark) => original.get(mark)).filter((mark) => mark !== undefined);
    return { x: (start + end - width) / 2, width, marks: own };
  });
  const most = Math.max(1, ...all.map((tower) => tower.marks.length));
  return { kind: "towers", pixelsAMark: height / most, towers: all };
}

/**
 * Where the marks of one row lie, so that none covers another: squares and bars as large as there is room for
 * everywhere on the axis, and towers of counted marks where there is none. It depends on the length of a day
 * only: nothing jumps while the axis is moved.
 * @param height pixels that the row has
 */
export function layOutSaid(marks: readonly SaidMark[], scale: Scale, height: number): SaidLayout {
  for (const level of levels) {
    const laid = tryLevel(marks, scale, height, level);
    if (laid) return laid;
  }
  return towers(marks, scale, height);
}
