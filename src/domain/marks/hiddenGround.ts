import { areaBox } from "./areaBox.ts";
import { BoxGrid } from "./boxGrid.ts";
import type { ClaimMarks } from "./mark.ts";
import { project, unproject } from "./mercator.ts";
import { ScannedArea } from "./scannedArea.ts";
import type { Box } from "./seen.ts";

const side = 16;

/** What each square of the map weighs when words or glyphs hide it. */
const weights = { ribbon: 3, stroke: 5, footprint: 0.8, otherLand: 5 } as const;
/** While a claim is selected its own signs weigh more, and the others, which stand back, less. */
const ofSelected = 2.5;
const ofOthers = 0.35;

const key = (column: number, row: number) => row * 2 ** 20 + column;

type GroundMarks = Pick<ClaimMarks, "ribbons" | "strokes" | "footprints" | "lands">;

/** Tells what would be hidden by a box: ribbons, bars and chevrons, hatches, and countries that it is not about. */
export class HiddenGround {
  readonly #signs = new Map<number, number>();
  readonly #areas = new BoxGrid<{ readonly box: Box; readonly area: ScannedArea; readonly weight: number }>();
  readonly #lands: readonly (readonly [string, ScannedArea])[];
  readonly #pixels: number;
  readonly #onAreas = new Map<number, number>();
  readonly #landOf = new Map<number, string>();

  constructor(
    marks: GroundMarks,
    { shown, selected, pixels }: { shown: ReadonlySet<string>; selected: string | null; pixels: number },
  ) {
    const times = (claims: readonly string[]) => {
      if (selected === null) return 1;
      return claims.includes(selected) ? ofSelected : ofOthers;
    };
    this.#pixels = pixels;
    this.#lands = [...marks.lands].map(([code, area]) => [code, new ScannedArea(area)]);
    for (const { geometry, properties } of marks.footprints) {
      const { shape, claims, alpha } = properties;
      // Of the nested parts of a soft edge the middle one.
      const isMiddle = shape !== "zone" || Math.abs(alpha - 0.25) < 0.01;
      if (geometry.type === "Point" || shape === "country" || !isMiddle) continue;
      if (claims.some((id) => shown.has(id))) {
        const [area, weight] = [new ScannedArea(geometry), weights.footprint * times(claims)];
        this.#areas.add({ box: areaBox(geometry, pixels), area, weight });
      }
    }
    const add = ([longitude = 0, latitude = 0]: readonly number[], weight: number) => {
      const [x, y] = project([longitude, latitude]);
      const at = key(Math.floor((x * pixels) / side), Math.floor((y * pixels) / side));
      this.#signs.set(at, Math.max(weight, this.#signs.get(at) ?? 0));
    };
    for (const { geometry, properties } of marks.ribbons) {
      if (shown.has(properties.claim))
        for (const at of geometry.coordinates) add(at, weights.ribbon * times([properties.claim]));
    }
    for (const { geometry, properties } of marks.strokes) {
      if (shown.has(properties.claim)) add(geometry.coordinates, weights.stroke * times([properties.claim]));
    }
  }

  #middle = (column: number, row: number) =>
    unproject([((column + 0.5) * side) / this.#pixels, ((row + 0.5) * side) / this.#pixels]);

  #area(column: number, row: number): number {
    const at = key(column, row);
    const known = this.#onAreas.get(at);
    if (known !== undefined) return known;
    const [x, y] = [(column + 0.5) * side, (row + 0.5) * side];
    const weight = this.#areas
      .over([x - 1, y - 1, x + 1, y + 1])
      .reduce(
        (most, { area, weight: own }) =>
          own > most && area.isAround(this.#middle(column, row)) ? own : most,
        0,
      );
    this.#onAreas.set(at, weight);
    return weight;
  }

  #land(column: number, row: number): string {
    const at = key(column, row);
    const known = this.#landOf.get(at);
    if (known !== undefined) return known;
    const [code] = this.#lands.find(([, area]) => area.isAround(this.#middle(column, row))) ?? [""];
    this.#landOf.set(at, code);
    return code;
  }

  /** @param countries what the words are about: where they name none, they may lie on any. */
  under([left, top, right, bottom]: Box, countries: ReadonlySet<string>): number {
    let sum = 0;
    for (let row = Math.floor(top / side); row <= Math.floor(bottom / side); row++) {
      for (let column = Math.floor(left / side); column <= Math.floor(right / side); column++) {
        sum += (this.#signs.get(key(column, row)) ?? 0) + this.#area(column, row);
        const land = this.#land(column, row);
        if (land !== "" && countries.size > 0 && !countries.has(land)) sum += weights.otherLand;
      }
    }
    return sum;
  }
}
