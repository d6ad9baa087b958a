import type { Hue } from "../schema/atlas.ts";
import type { Stance } from "../schema/statement.ts";
import type { Box, LaidMarks, SaidLayout, Tower } from "./saidLayout.ts";
import type { SaidMark } from "./timeline.ts";

/** A box to be drawn, with the marks that it stands for. */
export interface SaidBox extends Box {
  readonly shape: LaidMarks["shape"] | "tower";
  readonly hue: Hue;
  readonly stance: Stance;
  readonly isSoft: boolean;
  readonly marks: readonly SaidMark[];
}

/** The marks of a tower on top of each other: by layer, and denials apart from other answers. */
function storeys({ x, width, marks }: Tower, pixelsAMark: number): SaidBox[] {
  const order = [...marks].sort(
    (one, other) => one.hue - other.hue || one.stance.localeCompare(other.stance),
  );
  const boxes: SaidBox[] = [];
  for (const mark of order) {
    const below = boxes.at(-1);
    const box = { shape: "tower", hue: mark.hue, stance: mark.stance, isSoft: false, x, width } as const;
    if (below?.hue === mark.hue && below.stance === mark.stance) {
      boxes[boxes.length - 1] = {
        ...box,
        y: below.y,
        height: below.height + pixelsAMark,
        marks: [...below.marks, mark],
      };
    } else {
      boxes.push({ ...box, y: below ? below.y + below.height : 0, height: pixelsAMark, marks: [mark] });
    }
  }
  return boxes;
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
export function saidBoxes(
  layout: SaidLayout,
  isShown: (mark: SaidMark) => boolean,
  start = Number.NEGATIVE_INFINITY,
  end = Number.POSITIVE_INFINITY,
): readonly SaidBox[] {
  const isInView = ({ x, width }: { x: number; width: number }) => x + width >= start && x <= end;
  if (layout.kind === "marks") {
    return layout.laid.filter(isInView).flatMap((laid) => boxOf(laid, laid.marks.filter(isShown)));
  }
  return layout.towers
    .filter(isInView)
    .flatMap((tower) => storeys({ ...tower, marks: tower.marks.filter(isShown) }, layout.pixelsAMark));
}
