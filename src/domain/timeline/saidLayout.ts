import { extremes } from "../extremes.ts";
import { groupedBy } from "./groupedBy.ts";
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
 * band along the axis, that is the darker the more was said somewhere in its days. Where single marks have no room,
 * all that was said in some days is a tower.
 */
export interface LaidMarks extends Box {
  readonly shape: "point" | "bar" | "band" | "tower";
  readonly marks: readonly SaidMark[];
}

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
const stretched = (marks: readonly SaidMark[], scale: Scale): Stretched[] =>
  groupedBy(marks, ({ hue, stance, span: { from, to, isSoft } }) => [hue, stance, from, to, isSoft].join(" "))
    .map(([, group]) => ({ ...stretchOf(group[0], scale), marks: group }))
    .sort(byStart);

/**
 * Whole days that give a mark room, counted from 1970: the same whatever part of the axis is looked at. A span
 * stands where it is over: then it is known.
 */
function bins(marks: readonly SaidMark[], { origin, pixelsADay }: Scale, pitch: number): Stretched[] {
  const days = Math.max(1, Math.ceil(pitch / pixelsADay));
  const binOf = ({ span: { from, to } }: SaidMark) => Math.floor((to ?? from ?? 0) / days);
  return groupedBy(marks, binOf).map(([bin, among]) => {
    const start = (bin * days - origin) * pixelsADay;
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

/** Spans as bars, in as many lanes as there is room for. Of more than that, only denials stay apart from the band. */
function bars(spans: readonly Stretched[], { bar, gap }: Level): { bars: LaidMarks[]; joined: Stretched[] } {
  const isFew = intoLanes(spans, gap).count <= mostLanes;
  const alone = isFew ? spans : spans.filter(({ marks: [mark] }) => mark?.stance === "denies");
  const { lanes } = intoLanes(alone, gap);
  const apart = new Map(
    alone.map((one, at) => [one, lanes[at] ?? 0] as const).filter(([, lane]) => lane < mostLanes),
  );
  return {
    bars: [...apart].map(([{ start, end, marks }, lane]) => {
      const place = { x: start + 0.5, y: lane * (bar + gap), width: end - start - 1, height: bar };
      return { ...place, shape: "bar", marks };
    }),
    joined: spans.filter((one) => !apart.has(one)),
  };
}

const band = (joined: readonly Stretched[]) =>
  intoBand(joined).map(({ start, end, covering }): LaidMarks => {
    const place = { x: start, y: 1, width: end - start, height: bandHeight };
    return { ...place, shape: "band", marks: covering.flatMap(({ marks }) => marks) };
  });

const heightOf = (laid: readonly LaidMarks[]) => Math.max(0, ...laid.map(({ y, height }) => y + height));
const raised = (laid: readonly LaidMarks[], by: number) => laid.map((one) => ({ ...one, y: one.y + by }));

function tryLevel(
  marks: readonly SaidMark[],
  scale: Scale,
  height: number,
  level: Level,
): LaidMarks[] | null {
  const room = Math.max(level.cell + level.gap, scale.pixelsADay);
  const isPoint = ({ span: { from, to } }: SaidMark) =>
    from !== null && to !== null && (to - from + 1) * scale.pixelsADay <= room;
  const dots = points(marks.filter(isPoint), scale, level);
  const others = marks.filter((mark) => !isPoint(mark));
  const { bars: above, joined } = bars(stretched(others, scale), level);
  const low = heightOf(dots) + (dots.length > 0 && above.length > 0 ? level.gap : 0);
  const left = height - low - heightOf(above);
  if (left < stem.shortest) return null;
  const foot = Math.min(stem.longest, left);
  return [...raised(dots, foot), ...raised(above, foot + low), ...band(joined)];
}

/** The days on which most was said fill the height. */
function towers(marks: readonly SaidMark[], scale: Scale, height: number): LaidMarks[] {
  const all = bins(marks, scale, towerWidth + 1);
  const most = extremes(all.map((bin) => bin.marks.length))[1];
  return all.map(({ start, end, marks: among }) => {
    const width = Math.min(towerWidth, end - start - 1);
    const place = { x: (start + end - width) / 2, y: 0, width, height: (height * among.length) / most };
    return { ...place, shape: "tower", marks: among };
  });
}

/**
 * Where the marks of one row lie, so that none covers another: squares and bars as large as there is room for
 * everywhere on the axis, and towers of counted marks where there is none. It depends on the length of a day
 * only: nothing jumps while the axis is moved.
 * @param height pixels that the row has
 */
export function layOutSaid(marks: readonly SaidMark[], scale: Scale, height: number): readonly LaidMarks[] {
  for (const level of levels) {
    const laid = tryLevel(marks, scale, height, level);
    if (laid) return laid;
  }
  return towers(marks, scale, height);
}
