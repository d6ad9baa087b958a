import type { Hue, Stance } from "#domain/schema/vocabulary.ts";
import { groupedBy } from "#domain/timeline/groupedBy.ts";
import type { SaidBox } from "#domain/timeline/saidBoxes.ts";

/** A box in pixels of the drawing. */
export interface DrawnBox extends SaidBox {
  /** From the axis to the box; null for what stands on no foot of its own. */
  readonly foot: number | null;
}

/** The same sign many times over, as one path. */
export interface SaidPath {
  readonly key: string;
  readonly hue: Hue;
  readonly stance: Stance;
  /** The squares. */
  readonly body: string;
  /** What is drawn in the squares in the colour of their outlines: the half of what is qualified. */
  readonly half: string;
}

export interface SaidDrawing {
  readonly feet: string;
  readonly bodies: readonly SaidPath[];
  /** Bars of denials, across. */
  readonly bars: string;
  /** Lines of what is withdrawn. */
  readonly lines: string;
}

/** A path; hundredths of a pixel are fine enough. */
const path = (words: TemplateStringsArray, ...numbers: number[]) =>
  String.raw(words, ...numbers.map((number) => Number(number.toFixed(2))));

const square = ({ x, y, width, height }: SaidBox) => path`M${x} ${y}h${width}v${height}h${-width}z`;
/** Half of a square is cut from corner to corner, half of a bar along it. */
const half = ({ x, y, width, height, shape }: SaidBox) =>
  shape === "point"
    ? path`M${x} ${y + height}h${width}v${-height}z`
    : path`M${x} ${y + height}h${width}v${-height / 2}h${-width}z`;

function bar({ x, y, width, height, shape }: SaidBox): string {
  const reach =
    shape === "point"
      ? width / 2 + (width < 6 ? 0.75 : width < 8 ? 1.5 : 2.5)
      : Math.min(6, height / 2 + 2.5);
  return path`M${x + width / 2 - reach} ${y + height / 2 - reach}l${2 * reach} ${2 * reach}`;
}

const line = ({ x, y, width, height }: SaidBox) => path`M${x} ${y + height / 2}h${width}`;
const foot = ({ x, y, width, height, foot: from }: DrawnBox) =>
  from === null ? "" : path`M${x + width / 2} ${from}V${y + height / 2}`;

const all = <T>(boxes: readonly T[], pathOf: (box: T) => string) => boxes.map(pathOf).join("");

/** What was said, as few paths: thousands of statements are drawn as fast as a dozen. */
export function saidDrawing(boxes: readonly DrawnBox[]): SaidDrawing {
  const single = boxes.filter(({ shape }) => shape !== "band");
  const isOf = (stance: Stance) => (box: DrawnBox) => box.stance === stance;
  return {
    feet: all(single, foot),
    bars: all(boxes.filter(isOf("denies")), bar),
    lines: all(single.filter(isOf("withdraws")), line),
    bodies: groupedBy(single, ({ hue, stance }) => `${hue} ${stance}`).map(([key, group]) => {
      const [{ hue, stance }] = group;
      const hard = group.filter(({ isSoft }) => !isSoft);
      return {
        key,
        hue,
        stance,
        body: all(hard, square),
        half: stance === "qualifies" ? all(group, half) : "",
      };
    }),
  };
}
