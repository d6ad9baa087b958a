import type { StaticDrawing } from "#domain/static-map/staticDrawing.ts";
import { fixed, hungAt } from "./hung.ts";
import { TextLines } from "./TextLines.tsx";

/** Names of countries, capitals and seas. */
export function Labels({ labels }: Pick<StaticDrawing, "labels">) {
  return labels.map(({ kind, lines, at, isEverywhere }) => (
    <g key={`${kind} ${lines.join(" ")}`} {...hungAt(at, isEverywhere)}>
      {kind === "capital" && <circle {...fixed} data-sign="capital" r={2.6} />}
      <TextLines kind={kind} lines={lines} x={kind === "capital" ? 7 : 0} />
    </g>
  ));
}
