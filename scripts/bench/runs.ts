import type { Browser } from "@playwright/test";
import { type Contestant, contestants, type Folders } from "./contestants.ts";
import { serve } from "./serve.ts";
import type { Line } from "./slowLine.ts";
import { type Conditions, type Shown, type Visit, visit } from "./visit.ts";

export type Runs = Readonly<Record<Contestant, readonly Visit[]>>;

const shows: Readonly<Record<Contestant, Shown>> = {
  ours: "cards",
  bare: "cards",
  ground: "cards",
  least: "map",
  floor: "words",
};

/** Visits the contestants in turn, so that a busy minute of the machine falls on all of them. */
export async function runs(
  browser: Browser,
  { folders }: Folders,
  line: Line,
  conditions: Conditions,
  times: number,
): Promise<Runs> {
  const sites = {
    ours: await serve(folders.ours, line),
    bare: await serve(folders.bare, line),
    ground: await serve(folders.ground, line),
    least: await serve(folders.least, line),
    floor: await serve(folders.floor, line),
  };
  const visits: Record<Contestant, Visit[]> = { ours: [], bare: [], ground: [], least: [], floor: [] };
  for (let time = 0; time < times; time += 1) {
    for (const each of contestants) {
      visits[each].push(await visit(browser, sites[each], shows[each], conditions));
    }
  }
  for (const { close } of Object.values(sites)) close();
  return visits;
}
