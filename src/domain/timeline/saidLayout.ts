import { byStart, intoLanes, type Stretch } from "./lanes.ts";
import type { SaidMark } from "./timeline.ts";

/** Pixels along the axis and away from it; `y` is 0 at the axis. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A day is a point: a square of its own. What is longer than a place on the axis is a bar. */
export interface LaidMark extends Box {
  readonly mark: SaidMark;
  readonly shape: "point" | "bar";
}

/** All that was said in some days, where single marks have no room. */
export interface Tower {
  readonly x: number;
  readonly width: number;
  readonly marks: readonly SaidMark[];
}

export type SaidLayout =
  | { readonly kind: "marks"; readonly cell: number; readonly marks: readonly LaidMark[] }
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
] as const;
type Level = (typeof levels)[number];

const stem = { shortest: 4, longest: 13 } as const;
const towerWidth = 8;

/** How many days are drawn, softly, of a span without an end. */
const openDays = 7;

const stretchOf = ({ span }: SaidMark, { origin, pixelsADay }: Scale): Stretch => {
  const from = span.from ?? (span.to ?? origin) - openDays;
  const to = span.to ?? from + openDays;
  return { start: (from - origin) * pixelsADay, end: (to + 1 - origin) * pixelsADay };
};

/** Whole days that give a mark room, counted from 1970: the same whatever part of the axis is looked at. */
function bins(marks: readonly SaidMark[], scale: Scale, pitch: number): Map<number, SaidMark[]> {
  const days = Math.max(1, Math.ceil(pitch / scale.pixelsADay));
  const all = new Map<number, SaidMark[]>();
  for (const mark of marks) {
    const { from, to } = mark.span;
    const middle = ((from ?? to ?? 0) + (to ?? from ?? 0)) / 2;
    const first = Math.floor(middle / days) * days;
    const among = all.get(first);
    if (among) among.push(mark);
    else all.set(first, [mark]);
  }
  return all;
}

const binOf = (first: number, scale: Scale, pitch: number): Stretch => {
  const days = Math.max(1, Math.ceil(pitch / scale.pixelsADay));
  const start = (first - scale.origin) * scale.pixelsADay;
  return { start, end: start + days * scale.pixelsADay };
};

/** Squares side by side in the middle of their days, then in rows away from the axis. */
function points(marks: readonly SaidMark[], scale: Scale, { cell, gap }: Level): LaidMark[] {
  const pitch = cell + gap;
  return [...bins(marks, scale, pitch)].flatMap(([first, among]) => {
    const { start, end } = binOf(first, scale, pitch);
    const columns = Math.min(among.length, Math.max(1, Math.floor((end - start) / pitch)));
    const left = (start + end - columns * pitch + gap) / 2;
    return among.map((mark, at): LaidMark => {
      const [column, row] = [at % columns, Math.floor(at / columns)];
      return { mark, shape: "point", x: left + column * pitch, y: row * pitch, width: cell, height: cell };
    });
  });
}

function bars(marks: readonly SaidMark[], scale: Scale, { bar, gap }: Level): LaidMark[] {
  const stretched = marks.map((mark) => ({ mark, ...stretchOf(mark, scale) })).sort(byStart);
  const { lanes } = intoLanes(stretched, gap);
  return stretched.map(({ mark, start, end }, at) => ({
    mark,
    shape: "bar",
    x: start + 0.5,
    y: (lanes[at] ?? 0) * (bar + gap),
    width: end - start - 1,
    height: bar,
  }));
}

const heightOf = (laid: readonly LaidMark[]) => Math.max(0, ...laid.map(({ y, height }) => y + height));
const raised = (laid: readonly LaidMark[], by: number) => laid.map((one) => ({ ...one, y: one.y + by }));

function tryLevel(marks: readonly SaidMark[], scale: Scale, height: number, level: Level): SaidLayout | null {
  const room = Math.max(level.cell + level.gap, scale.pixelsADay);
  const isPoint = ({ span: { from, to } }: SaidMark) =>
    from !== null && to !== null && (to - from + 1) * scale.pixelsADay <= room;
  const dots = points(marks.filter(isPoint), scale, level);
  const spans = bars(
    marks.filter((mark) => !isPoint(mark)),
    scale,
    level,
  );
  const low = heightOf(dots);
  const between = low > 0 && spans.length > 0 ? level.gap : 0;
  const left = height - low - between - heightOf(spans);
  if (left < stem.shortest) return null;
  const foot = Math.min(stem.longest, left);
  return {
    kind: "marks",
    cell: level.cell,
    marks: [...raised(dots, foot), ...raised(spans, foot + low + between)],
  };
}

/** The days on which most was said fill the height. A span stands where it is over: then it is known. */
function towers(marks: readonly SaidMark[], scale: Scale, height: number): SaidLayout {
  const pitch = towerWidth + 1;
  const atEnd = marks.map((mark) => ({
    ...mark,
    span: { ...mark.span, from: mark.span.to ?? mark.span.from },
  }));
  const original = new Map(atEnd.map((mark, at) => [mark, marks[at] ?? mark]));
  const all = [...bins(atEnd, scale, pitch)].map(([first, among]) => {
    const { start, end } = binOf(first, scale, pitch);
    const width = Math.min(towerWidth, end - start - 1);
    return { x: (start + end - width) / 2, width, marks: among.map((mark) => original.get(mark) ?? mark) };
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
