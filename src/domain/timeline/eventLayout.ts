import { extremes } from "../extremes.ts";
import type { Hue } from "../schema/vocabulary.ts";
import type { DayWindow } from "./dayWindow.ts";
import { groupedBy } from "./groupedBy.ts";
import { byStart, intoBand, intoLanes, type Stretch } from "./lanes.ts";
import type { Box, Scale } from "./saidLayout.ts";
import type { EventMark } from "./timeline.ts";

/** A span in which claims are said to have happened; `y` runs down from the top of the row. */
export interface EventBox extends Box {
  /** A span of its own; a piece of a thin line of long spans; or how many spans cover some days. */
  readonly shape: "span" | "line" | "column";
  readonly hue: Hue;
  /** Which ends are drawn soft: the date is approximate or uncertain, or has no such end. */
  readonly soft: "none" | "start" | "end" | "both";
  readonly marks: readonly EventMark[];
  /** Whether words have room: within the box, or after it. */
  readonly words: "within" | "after" | "none";
}

const thin = 3;
const tallest = 15;
/** Words need this much. */
const wordy = 12;
const narrowest = 7;
const gap = 4;

/** What stands for many spans has neither soft ends nor words. */
const plain = { soft: "none", words: "none" } as const;

interface Stretched extends Stretch {
  readonly mark: EventMark;
  readonly wordsWidth: number;
}

const softOf = ({ span: { isSoft, from, to } }: EventMark): EventBox["soft"] => {
  if (isSoft) return "both";
  return from === null ? "start" : to === null ? "end" : "none";
};

/** Lanes with words after the boxes where they need no more lanes than fit, otherwise without. */
function labelled(stretches: readonly Stretched[], top: number, height: number): EventBox[] | null {
  const isWithin = ({ start, end, wordsWidth }: Stretched) => end - start >= wordsWidth + 2 * gap;
  const withWords = stretches.map((one) =>
    isWithin(one) ? one : { ...one, end: one.end + gap + one.wordsWidth },
  );
  for (const [tried, hasWords] of [[withWords, true] as const, [stretches, false] as const]) {
    const { lanes, count } = intoLanes(tried, gap);
    const lane = Math.min(tallest + 1, height / Math.max(1, count));
    if (lane < (hasWords ? wordy + 1 : thin)) continue;
    return stretches.map((one, at) => {
      const { mark, start, end } = one;
      const place = { x: start, y: top + (lanes[at] ?? 0) * lane, width: end - start, height: lane - 1 };
      const words = hasWords ? (isWithin(one) ? "within" : "after") : "none";
      return { ...place, shape: "span", hue: mark.hue, soft: softOf(mark), marks: [mark], words };
    });
  }
  return null;
}

const byLayer = <T extends Pick<Stretched, "mark">>(some: readonly T[]) =>
  groupedBy(some, ({ mark }) => mark.hue).sort(([one], [other]) => one - other);

/** How many claims may have happened on the days of a bin, as a column for each layer. */
function density(stretches: readonly Stretched[], { pixelsADay }: Scale, height: number): EventBox[] {
  const pitch = Math.max(1, Math.ceil(5 / pixelsADay)) * pixelsADay;
  const covered = stretches.flatMap(({ mark, start, end }) => {
    const first = Math.floor(start / pitch);
    const last = Math.floor(Math.max(start, end - pixelsADay / 2) / pitch);
    return Array.from({ length: last - first + 1 }, (_, at) => ({ bin: first + at, mark }));
  });
  const bins = groupedBy(covered, ({ bin }) => bin);
  const most = extremes(bins.map(([, among]) => among.length))[1];
  return bins.flatMap(([bin, among]) => {
    let y = height;
    return byLayer(among).map(([hue, ours]): EventBox => {
      const tall = (ours.length / most) * height;
      y -= tall;
      const marks = ours.map(({ mark }) => mark);
      return { ...plain, x: bin * pitch, y, width: pitch, height: tall, shape: "column", hue, marks };
    });
  });
}

/** A thin line for the long spans of each layer, the darker the more of them cover a day. */
const linesOf = (long: readonly Stretched[]): EventBox[] =>
  byLayer(long).flatMap(([hue, ours], lane) =>
    intoBand(ours).map(({ start, end, covering }) => {
      const place = { x: start, y: lane * (thin + 1), width: end - start, height: thin };
      return { ...plain, ...place, shape: "line", hue, marks: covering.map(({ mark }) => mark) };
    }),
  );

/**
 * Where the spans of events lie, so that none covers another. Spans longer than the axis are thin, at the top:
 * they say little of when. Spans that have no room are counted instead.
 * @param width pixels of axis that are seen
 * @param wordsWidth pixels that the words of an event need
 */
export function layOutEvents(
  events: readonly EventMark[],
  scale: Scale,
  all: DayWindow,
  size: { readonly width: number; readonly height: number },
  wordsWidth: (mark: EventMark) => number,
): readonly EventBox[] {
  const at = (day: number) => (Math.min(Math.max(day, all.from), all.to) - scale.origin) * scale.pixelsADay;
  const stretched = events
    .map((mark): Stretched => {
      const [start, end] = [at(mark.span.from ?? all.from), at((mark.span.to ?? all.to) + 1)];
      const more = Math.max(0, narrowest - (end - start)) / 2;
      return { mark, start: start - more, end: end + more, wordsWidth: wordsWidth(mark) };
    })
    .sort(byStart);
  const isLong = ({ start, end }: Stretched) => end - start > size.width;
  const lines = linesOf(stretched.filter(isLong));
  const top = lines.length > 0 ? extremes(lines.map(({ y }) => y))[1] + thin + 3 : 0;
  const others = stretched.filter((one) => !isLong(one));
  const short = labelled(others, top, size.height - top);
  return short ? [...lines, ...short] : density(stretched, scale, size.height);
}
