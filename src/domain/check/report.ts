import type { Atlas } from "../schema/atlas.ts";
import type { CheckedAtlas } from "./checkAtlas.ts";
import { type Fault, faultText } from "./fault.ts";

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Texts of an atlas must not steer a terminal. */
const plain = (text: string) => text.replace(/(?!\n)\p{Cc}/gu, "�");

function byFile(faults: readonly Fault[]): string[] {
  const files = [...new Set(faults.map(({ file }) => file))];
  return files.flatMap((file) => [
    file,
    ...faults
      .filter((fault) => fault.file === file)
      .map(
        (fault) =>
          `  ${faultText(fault)
            .slice(file.length)
            .replace(/^(?:, |: )/u, "")}`,
      ),
    "",
  ]);
}

/** The same warning about many things is one line: what differs between them is left out. */
function grouped(warnings: readonly Fault[]): string[] {
  const kinds = new Map<string, number>();
  for (const { file, message } of warnings) {
    const kind = `${file}: ${message.replace(/“[^”]*”/gu, "“…”").replace(/ ?\([^)]*\)/gu, "")}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds].map(([kind, count]) => `  ${count} × ${kind}`);
}

function warningLines(warnings: readonly Fault[], all: boolean): string[] {
  if (warnings.length === 0) return [];
  const head = `${many(warnings.length, "warning")}, which refuse nothing:`;
  if (all) return [head, "", ...byFile(warnings)];
  return [head, ...grouped(warnings), "", "npm run check:data -- --warnings lists each of them."];
}

function counts(atlas: Atlas): string {
  const { claims, statements, sources, places, layers, stories } = atlas;
  return [
    many(claims.length, "claim"),
    many(statements.length, "statement"),
    many(sources.length, "source"),
    many(places.length, "place"),
    many(layers.length, "layer"),
    stories.length === 1 ? "1 story" : `${stories.length} stories`,
  ].join(", ");
}

/** What an editor is told about a checked atlas, as lines. */
export function report(folder: string, checked: CheckedAtlas, allWarnings: boolean): string {
  const { atlas, faults, warnings } = checked;
  const files = new Set(faults.map(({ file }) => file)).size;
  const verdict =
    atlas && faults.length === 0
      ? [`${folder} has no fault: ${counts(atlas)}.`]
      : [...byFile(faults), `${folder} has ${many(faults.length, "fault")} in ${many(files, "file")}.`];
  return plain([...verdict, ...warningLines(warnings, allWarnings)].join("\n").trimEnd());
}
