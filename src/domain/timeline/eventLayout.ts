import type { Hue } from "../schema/atlas.ts";
import type { DayWindow } from "./dayWindow.ts";
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

interface Stretched extends Stretch {
  readonly mark: EventMark;
  readonly wordsWidth: number;
}

const softOf = ({ span: { isSoft, from, to } }: EventMark): EventBox["soft"] => {
  if (isSoft || (from === null && to === null)) return "both";
  if (from === null) return "start";
  return to === null ? "end" : "none";
};

function boxOf(
  { mark, start, end }: Stretched,
  y: number,
  height: number,
  words: EventBox["words"],
): EventBox {
  const place = { x: start, y, width: end - start, height };
  return { ...place, shape: "span", hue: mark.hue, soft: softOf(mark), marks: [mark], words };
}

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
      const words = hasWords ? (isWithin(one) ? "within" : "after") : "none";
      return boxOf(one, top + (lanes[at] ?? 0) * lane, lane - 1, words);
    });
  }
  return null;
}

/** How many claims may have happened on the days of a bin, as a column for each layer. */
function density(stretches: readonly Stretched[], { pixelsADay }: Scale, height: number): EventBox[] {
  const pitch = Math.max(1, Math.ceil(5 / pixelsADay)) * pixelsADay;
  const bins = new Map<number, EventMark[]>();
  for (const { mark, start, end } of stretches) {
    const last = Math.max(start, end - pixelsADay / 2);
    for (let bin = Math.floor(start / pitch); bin <= Math.floor(last / pitch); bin++) {
      const among = bins.get(bin);
      if (among) among.push(mark);
      else bins.set(bin, [mark]);
    }
  }
  const most = Math.max(...[...bins.values()].map((marks) => marks.length));
  return [...bins].flatMap(([bin, marks]) => {
    let y = height;
    return ([1, 2, 3, 0] as const).flatMap((hue): EventBox[] => {
      const ours = marks.filter((mark) => mark.hue === hue);
      const tall = (ours.length / most) * height;
      if (tall === 0) return [];
      y -= tall;
      const place = { x: bin * pitch, y, width: pitch, height: tall };
      return [{ ...place, shape: "column", hue, soft: "none", marks: ours, words: "none" }];
    });
  });
}

/** A thin line for the long spans of each layer, the darker the more of them cover a day. */
function linesOf(long: readonly Stretched[]): EventBox[] {
  const hues = [...new Set(long.map(({ mark }) => mark.hue))].sort();
  return hues.flatMap((hue, lane) =>
    intoBand(long.filter(({ mark }) => mark.hue === hue)).map(({ start, end, covering }): EventBox => {
      const place = { x: start, y: lane * (thin + 1), width: end - start, height: thin };
      const marks = covering.map(({ mark }) => mark);
      return { ...place, shape: "line", hue, soft: "none", marks, words: "none" };
    }),
  );
}

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
  const top = lines.length > 0 ? Math.max(...lines.map(({ y }) => y)) + thin + 3 : 0;
  const short = labelled(
    stretched.filter((one) => !isLong(one)),
    top,
    size.height - top,
  );
  if (short === null) return density(stretched, scale, size.height);
  return [...lines, ...short];
}
