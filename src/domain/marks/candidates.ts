import type { Group } from "./glyphGroups.ts";
import type { Plane } from "./mercator.ts";
import { lineCount, perLine, pitch } from "./rowSizes.ts";
import { seatCounts } from "./seatCounts.ts";
import { type Box, overlap, type RowWords, type Seen, within } from "./seen.ts";

/** A box that a group could take. */
export interface Candidate {
  readonly box: Box;
  readonly cost: number;
  readonly form: RowWords["form"];
}

const single = { ribbon: 25, beside: 19 } as const;
/** From the middle of the large glyph: its ring, and the level in letters on its right. */
const large = { half: 30, right: 62 } as const;
const letter = 6.3;
const rowLabel = 18;
const box = { padding: 22, height: 30 } as const;
const gap = 5;
/** How far off a row may stand, in pixels; from afar a line leads to its place. */
const distances = [gap, 26, 50, 78] as const;
/** A lone glyph says nothing of its place: it stays near. */
const near = [gap, 20] as const;
/** Over a place a row is read most easily. */
const sides = { top: 0, bottom: 1, side: 3 } as const;
const costs = { pixel: 0.14, aside: 1, slide: 0.6, box: 4, boxForRow: 16, clamped: 12 } as const;

const plainText = ({ names, claims }: RowWords) => `${names[0]?.en ?? ""}: ${claims.length} claims`;

export function wordsOf(group: Group, form: RowWords["form"]): RowWords {
  const counts = seatCounts(group.seats);
  const { claims, denied } = counts;
  return { claims: { length: claims.size }, names: counts.names(group.place), denied, form };
}

/** Whether words stand over a group: over several claims, and over a country's, which has no area of its own to stand at. */
export const hasWords = ({ seats, seat, large: isLarge }: Group) =>
  !isLarge && (seats.length > 1 || seat === "country");

type Size = readonly [width: number, height: number];

function sizeOf(group: Group, form: RowWords["form"], seen: Seen | null): Size {
  if (!hasWords(group)) {
    const side = group.seat === "beside" ? single.beside : single.ribbon;
    return [side, side];
  }
  const words = wordsOf(group, form);
  const text = (seen?.textOf ?? plainText)(words).length * letter;
  if (form !== "row") return [text + box.padding, box.height];
  const count = words.claims.length;
  return [Math.max(text, pitch * Math.min(count, perLine)), pitch * lineCount(count) + rowLabel];
}

const boxAround = ([x, y]: Plane, [width, height]: Size): Box => [
  x - width / 2,
  y - height / 2,
  x + width / 2,
  y + height / 2,
];

/** All around the edges of a place, near and far. */
function around(group: Group, size: Size): Omit<Candidate, "form">[] {
  const { edges, spots } = group;
  const [[x, y]] = spots;
  const [width, height] = size;
  const [left, top, right, bottom] = edges;
  return (hasWords(group) || group.large ? distances : near).flatMap((far) => {
    const away = (far - gap) * costs.pixel;
    const [above, below] = [top - far - height / 2, bottom + far + height / 2];
    const at = (middle: Plane, cost: number) => ({ box: boxAround(middle, size), cost: cost + away });
    const aside = [0, -0.45, 0.45].flatMap((share) => {
      const cost = share === 0 ? 0 : costs.aside;
      return [
        at([x + share * width, above], sides.top + cost),
        at([x + share * width, below], sides.bottom + cost),
      ];
    });
    const beside = [0, -0.6, 0.6].flatMap((share) => {
      const cost = sides.side + (share === 0 ? 0 : costs.aside);
      return [
        at([right + far + width / 2, y + share * height], cost),
        at([left - far - width / 2, y + share * height], cost),
      ];
    });
    return [...aside, ...beside];
  });
}

/** Under the name of a country, over it, beside it. */
function atName({ spots: [[x, y]] }: Group, size: Size): Omit<Candidate, "form">[] {
  const [width, height] = size;
  return [
    { box: boxAround([x, y + 16 + height / 2], size), cost: 0 },
    { box: boxAround([x, y - 16 - height / 2], size), cost: 1 },
    { box: boxAround([x + 40 + width / 2, y], size), cost: 3 },
    { box: boxAround([x - 40 - width / 2, y], size), cost: 3 },
  ];
}

/** The large glyph's box is longer on the right; its glyph stands in the middle of the rest. */
export const largeMiddle = ([left, top]: Box): Plane => [left + large.half, top + large.half];
const largeSize: Size = [large.half + large.right, 2 * large.half];
const largeAround = ([x, y]: Plane): Box => [x - large.half, y - large.half, x + large.right, y + large.half];

/** The nearest box that is wholly on the screen. */
function clamped([left, top, right, bottom]: Box, screen: Box): Box {
  const dx = Math.max(0, screen[0] - left) - Math.max(0, right - screen[2]);
  const dy = Math.max(0, screen[1] - top) - Math.max(0, bottom - screen[3]);
  return [left + dx, top + dy, right + dx, bottom + dy];
}

/** On a ribbon or a point, where there is room. */
const onSpots = (group: Group, size: Size): Omit<Candidate, "form">[] =>
  group.spots.map((spot, index) => ({
    box: group.large ? largeAround(spot) : boxAround(spot, size),
    cost: index * costs.slide,
  }));

function inForm(group: Group, form: RowWords["form"], seen: Seen | null): Candidate[] {
  const size = group.large ? largeSize : sizeOf(group, form, seen);
  const all = { ribbon: onSpots, point: onSpots, beside: around, country: atName }[group.seat];
  const short = form === "box" ? costs.box : 0;
  const extra = form === "row" || seen?.narrow ? short : costs.boxForRow;
  return all(group, size).map((one) => ({ ...one, cost: one.cost + extra, form }));
}

/** Whether a place is on the screen at all: what is not stays with it. */
const isOnScreen = ({ edges }: Group, { box: screen }: Seen) => overlap(edges, screen);

const isClear = ({ box: own }: Candidate, { box: screen, covered }: Seen) =>
  within(own, screen) && !covered.some((other) => overlap(own, other));

const formsOn: Record<"narrow" | "wide", readonly RowWords["form"][]> = {
  narrow: ["named-box", "box"],
  wide: ["row", "named-box"],
};

/**
 * The boxes that a group could take. On a screen those that are neither cut off nor covered; where there is none,
 * the nearest to the place that is on the screen. Empty where there is no room at all.
 */
export function candidatesOf(group: Group, seen: Seen | null): readonly Candidate[] {
  const forms = hasWords(group) && seen ? formsOn[seen.narrow ? "narrow" : "wide"] : (["row"] as const);
  const all = forms.flatMap((form) => inForm(group, form, seen));
  if (!seen) return all;
  if (!isOnScreen(group, seen)) return all.filter((one) => !overlap(one.box, seen.box));
  const clear = all.filter((one) => isClear(one, seen));
  if (clear.length > 0 || group.seat === "ribbon" || group.seat === "point") return clear;
  return all
    .map((one) => ({ ...one, box: clamped(one.box, seen.box), cost: one.cost + costs.clamped }))
    .filter((one) => isClear(one, seen) && overlap(one.box, group.edges));
}
