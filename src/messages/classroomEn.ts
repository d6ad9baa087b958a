import { teach } from "./en/classroom/teach.ts";
import { vote } from "./en/classroom/vote.ts";

/** What the pages of a classroom say beside the catalogue that every page has; other pages never load it. */
export const classroomEn = { teach, vote };

export type ClassroomMessages = typeof classroomEn;
