import { codeOrder } from "../codeOrder.ts";
import type { Hue, Stance } from "../schema/vocabulary.ts";
import { groupedBy } from "./groupedBy.ts";
import type { Box, LaidMarks } from "./saidLayout.ts";
import type { SaidMark } from "./timeline.ts";

/** A box to be drawn, with the marks that it stands for. */
export interface SaidBox extends Box {
  readonly shape: LaidMarks["shape"];
  readonly hue: Hue;
  readonly stance: Stance;
  readonly isSoft: boolean;
  readonly marks: readonly SaidMark[];
}

/** The marks of a tower on top of each other: by layer, and denials apart from other answers. */
function storeys({ x, width, height, marks: all }: LaidMarks, marks: readonly SaidMark[]): SaidBox[] {
  const groups = groupedBy(marks, ({ hue, stance }) => `${hue} ${stance}`).sort(([one], [other]) =>
    codeOrder(one, other),
  );
  let top = 0;
  return groups.map(([, group]) => {
    const [{ hue, stance }] = group;
    const y = top;
    top += (height * group.length) / all.length;
    return { shape: "tower", hue, stance, isSoft: false, x, y, width, height: top - y, marks: group };
  });
}

const isOpen = ({ span: { isSoft, from, to } }: SaidMark) => isSoft || from === null || to === null;

/** One stretch of marks; a band of several layers has the hue of none. */
function boxOf(laid: LaidMarks, marks: readonly SaidMark[]): SaidBox[] {
  const [first] = marks;
  if (!first) return [];
  const { x, y, width, height, shape } = laid;
  const denial = marks.find(({ stance }) => stance === "denies");
  return [
    {
      ...{ x, y, width, height, shape, marks },
      hue: marks.every(({ hue }) => hue === first.hue) ? first.hue : 0,
      stance: (denial ?? first).stance,
      isSoft: shape === "bar" && isOpen(first),
    },
  ];
}

/** What a layout draws of the marks that are shown, between two places on the axis. */
export const saidBoxes = (
  layout: readonly LaidMarks[],
  isShown: (mark: SaidMark) => boolean,
  start = Number.NEGATIVE_INFINITY,
  end = Number.POSITIVE_INFINITY,
): readonly SaidBox[] =>
  layout
    .filter(({ x, width }) => x + width >= start && x <= end)
    .flatMap((laid) => (laid.shape === "tower" ? storeys : boxOf)(laid, laid.marks.filter(isShown)));
