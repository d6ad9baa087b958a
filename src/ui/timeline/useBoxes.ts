import { useMemo } from "react";
import type { Axis } from "#domain/timeline/axis.ts";
import type { DayWindow } from "#domain/timeline/dayWindow.ts";
import { type EventBox, layOutEvents } from "#domain/timeline/eventLayout.ts";
import { type SaidBox, saidBoxes } from "#domain/timeline/saidBoxes.ts";
import { layOutSaid, type SaidLayout } from "#domain/timeline/saidLayout.ts";
import type { EventMark, SaidMark, Timeline } from "#domain/timeline/timeline.ts";
import { letterWidth, strip } from "./stripSize.ts";

interface Wanted {
  readonly timeline: Timeline;
  readonly all: DayWindow;
  readonly axis: Axis;
  /** The claims that pass the filter, as known on the day. */
  readonly shown: ReadonlySet<string>;
  /** Days since 1970; infinity for all that has been said since. */
  readonly day: number;
  readonly wordsOf: (mark: EventMark) => string;
}

export interface Boxes {
  readonly events: readonly EventBox[];
  readonly asserting: readonly SaidBox[];
  readonly answering: readonly SaidBox[];
  readonly areCounted: boolean;
}

const asserts = ({ stance }: SaidMark) => stance === "asserts";

/** Marks and spans that are seen now, placed from the edge of what is seen. They are laid out once for each zoom. */
export function useBoxes({ timeline, all, axis, shown, day, wordsOf }: Wanted): Boxes {
  const { pixelsADay, width } = axis;
  // Easing passes through many zooms: a hundredth of a pixel a day is no other one.
  const zoom = Number(pixelsADay.toPrecision(6));
  const laid = useMemo(() => {
    const scale = { origin: all.from, pixelsADay: zoom };
    const row = (marks: readonly SaidMark[]) => layOutSaid(marks, scale, strip.row);
    const size = { width, height: strip.events.height };
    return {
      events: layOutEvents(timeline.events, scale, all, size, (mark) => wordsOf(mark).length * letterWidth),
      asserting: row(timeline.said.filter(asserts)),
      answering: row(timeline.said.filter((mark) => !asserts(mark))),
    };
  }, [timeline, all, zoom, width, wordsOf]);

  const offset = axis.along(all.from);
  return useMemo(() => {
    const [start, end] = [-offset, width - offset];
    const isSaid = (mark: SaidMark) =>
      mark.statements.some(
        ({ id, claim }) => shown.has(claim) && (mark.knownFrom.get(id) ?? Number.POSITIVE_INFINITY) <= day,
      );
    const placed = <T extends { readonly x: number }>(boxes: readonly T[]) =>
      boxes.map((box) => ({ ...box, x: box.x + offset }));
    const row = (layout: SaidLayout) => placed(saidBoxes(layout, isSaid, start, end));
    const isEvent = ({ x, width: wide, marks }: EventBox) =>
      x + wide >= start && x <= end && marks.some(({ claims }) => claims.some(({ id }) => shown.has(id)));
    return {
      events: placed(laid.events.filter(isEvent)),
      asserting: row(laid.asserting),
      answering: row(laid.answering),
      areCounted: laid.asserting.kind === "towers" || laid.answering.kind === "towers",
    };
  }, [laid, offset, width, shown, day]);
}
