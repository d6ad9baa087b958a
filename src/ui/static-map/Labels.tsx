import type { StaticDrawing } from "#domain/static-map/staticDrawing.ts";
import { Hung } from "./Hung.tsx";
import { TextLines } from "./TextLines.tsx";

/** Names of countries, capitals and seas. */
export function Labels({ labels }: Pick<StaticDrawing, "labels">) {
  return labels.map(({ kind, lines, at, isEverywhere }) => (
    <Hung key={`${kind} ${lines.join(" ")}`} at={at} isEverywhere={isEverywhere}>
      {kind === "capital" && <circle data-sign="capital" r={2.6} />}
      <TextLines kind={kind} lines={lines} x={kind === "capital" ? 7 : 0} />
    </Hung>
  ));
}
