import { areaBox } from "./areaBox.ts";
import { BoxGrid } from "./boxGrid.ts";
import type { Group } from "./glyphGroups.ts";
import { project } from "./mercator.ts";
import type { Box } from "./seen.ts";

/** Pixels: an area smaller than this has one row for itself and all that lies in it. */
const smallArea = 130;

export const isSmall = ({ edges: [left, top, right, bottom] }: Group) =>
  Math.max(right - left, bottom - top) < smallArea;

export const width = ({ edges: [left, top, right, bottom] }: Group) => right - left + bottom - top;

/** Areas in which others could lie, found by where and by which place they are without comparing all with all. */
export class SmallAreas {
  readonly #ranks = new Map<Group, number>();
  readonly #grid = new BoxGrid<{ readonly box: Box; readonly group: Group }>();
  readonly #ofPlace = new Map<string, Group[]>();
  readonly #pixels: number;

  constructor(groups: readonly Group[], pixels: number) {
    this.#pixels = pixels;
    const small = groups.filter((one) => one.seat === "beside" && isSmall(one));
    for (const group of small.sort((a, b) => width(b) - width(a))) this.#put(group);
  }

  #put(group: Group): void {
    const { area = null } = group.seats[0]?.properties ?? {};
    if (!area) return;
    this.#ranks.set(group, this.#ranks.size);
    this.#grid.add({ box: areaBox(area, this.#pixels), group });
    const { place } = group;
    if (place !== null) this.#ofPlace.set(place, [...(this.#ofPlace.get(place) ?? []), group]);
  }

  /** Those that are of the same place as a group, or may lie around it: the widest first. */
  around({ seats }: Group): Group[] {
    const [{ properties } = { properties: null }] = seats;
    if (!properties) return [];
    const [x, y] = project(properties.aim).map((share) => share * this.#pixels) as [number, number];
    const near = this.#grid.over([x - 1, y - 1, x + 1, y + 1]).map(({ group }) => group);
    const same = this.#ofPlace.get(properties.place ?? "") ?? [];
    const rank = (group: Group) => this.#ranks.get(group) ?? 0;
    return [...new Set([...near, ...same])].sort((a, b) => rank(a) - rank(b));
  }
}
