import type { StaticDrawing } from "#domain/static-map/staticDrawing.ts";
import { hungAt } from "./hung.ts";
import { signState } from "./signState.ts";
import { TextLines } from "./TextLines.tsx";

const reading = {
  left: { x: 8, anchor: undefined },
  right: { x: -8, anchor: "end" },
  middle: { x: 0, anchor: undefined },
} as const;

interface NotesProps extends Pick<StaticDrawing, "notes"> {
  readonly selected: string | null;
}

/** Words beside signs: open ends, wordings, radii. */
export function Notes({ notes, selected }: NotesProps) {
  return notes.map(({ id, claims, at, anchor, lines, isEverywhere }) => (
    <g key={id} {...hungAt(at, isEverywhere)} {...signState(claims, selected)}>
      <TextLines kind={anchor === "middle" ? "radius" : "note"} lines={lines} {...reading[anchor]} />
    </g>
  ));
}
