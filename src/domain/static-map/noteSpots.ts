import type { NoteProperties } from "../marks/mark.ts";
import type { WrittenNote } from "../marks/writtenNotes.ts";
import type { Spot } from "./pathData.ts";
import { collide, type Fitted, fittingBoth, type Occupied, type Patch, type Rooms } from "./room.ts";
import type { Sheet } from "./sheet.ts";

export type Anchor = "left" | "right" | "middle";

/** Words beside a sign, or in a circle. */
export interface NoteSpot extends Pick<NoteProperties, "id" | "claims" | "note"> {
  readonly at: Spot;
  /** Which side of the words is at the place. */
  readonly anchor: Anchor;
  readonly lines: readonly string[];
}

const letterWidth = 6;
const lineHeight = 16;
const longestLine = 18;
/** Breaks a text into lines of about equal length. */
function broken(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= longestLine) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function patchOf({ at: [x, y], anchor, lines }: NoteSpot, scale: number): Patch {
  const width = Math.max(...lines.map(({ length }) => length)) * letterWidth;
  const half = (lines.length * lineHeight) / 2;
  const start = { left: 8, right: -width - 8, middle: -width / 2 }[anchor];
  return [x * scale + start, y * scale - half, x * scale + start + width, y * scale + half];
}

/** Reads towards the right where that is free, else towards the left. */
function anchored(note: NoteSpot, { scale, patches }: Occupied): NoteSpot {
  if (note.anchor === "middle") return note;
  const sides = (["left", "right"] as const).map((anchor) => ({ ...note, anchor }));
  const free = sides.find((side) => !patches.some((other) => collide(other, patchOf(side, scale))));
  return free ?? note;
}

/** The notes that there is room for. */
export function noteSpots(
  notes: readonly WrittenNote[],
  { place, zoom }: Sheet,
  rooms: Rooms,
): Fitted<NoteSpot> {
  const wanted = notes
    .filter(({ properties }) => zoom >= properties.fromZoom)
    .toSorted((a, b) => a.properties.order - b.properties.order)
    .map(({ geometry, properties: { id, claims, note, text } }) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      const [x, y] = place(longitude, latitude);
      const at: Spot = [Math.round(x), Math.round(y)];
      const anchor: Anchor = note === "radius" ? "middle" : "left";
      return anchored({ id, claims, note, at, anchor, lines: broken(text) }, rooms.full);
    });
  return fittingBoth(wanted, rooms, patchOf);
}
