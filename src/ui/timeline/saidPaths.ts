import type { Hue } from "#domain/schema/atlas.ts";
import type { Stance } from "#domain/schema/statement.ts";
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

const short = (value: number) => Number(value.toFixed(2));
const square = ({ x, y, width, height }: SaidBox) =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
/** Half of a square is cut from corner to corner, half of a bar along it. */
const half = ({ x, y, width, height, shape }: SaidBox) =>
  shape === "point"
    ? `M${short(x)} ${short(y + height)}h${short(width)}v${short(-height)}z`
    : `M${short(x)} ${short(y + height)}h${short(width)}v${short(-height / 2)}h${short(-width)}z`;

function bar({ x, y, width, height, shape }: SaidBox): string {
  const [middle, centre] = [x + width / 2, y + height / 2];
  const reach =
    shape === "point"
      ? width / 2 + (width < 6 ? 0.75 : width < 8 ? 1.5 : 2.5)
      : Math.min(6, height / 2 + 2.5);
  return `M${short(middle - reach)} ${short(centre - reach)}l${short(2 * reach)} ${short(2 * reach)}`;
}

const line = ({ x, y, width, height }: SaidBox) => `M${short(x)} ${short(y + height / 2)}h${short(width)}`;

/** What was said, as few paths: thousands of statements are drawn as fast as a dozen. */
export function saidDrawing(boxes: readonly DrawnBox[]): SaidDrawing {
  const bodies = new Map<string, { hue: Hue; stance: Stance; body: string[]; half: string[] }>();
  const [feet, bars, lines]: [string[], string[], string[]] = [[], [], []];
  for (const box of boxes) {
    const { hue, stance } = box;
    if (stance === "denies") bars.push(bar(box));
    if (box.shape === "band") continue;
    const key = `${hue} ${stance}`;
    const group = bodies.get(key) ?? { hue, stance, body: [], half: [] };
    bodies.set(key, group);
    if (!box.isSoft) group.body.push(square(box));
    if (stance === "qualifies") group.half.push(half(box));
    if (stance === "withdraws") lines.push(line(box));
    if (box.foot !== null)
      feet.push(`M${short(box.x + box.width / 2)} ${box.foot}V${short(box.y + box.height / 2)}`);
  }
  return {
    feet: feet.join(""),
    bars: bars.join(""),
    lines: lines.join(""),
    bodies: [...bodies].map(([key, { hue, stance, body, half: halves }]) => ({
      key,
      hue,
      stance,
      body: body.join(""),
      half: halves.join(""),
    })),
  };
}
