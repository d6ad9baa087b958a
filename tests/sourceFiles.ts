import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What a file names of another: statically, or when it runs ("lazy"); as a type it is gone by then. */
export interface NamedImport {
  readonly from: string;
  readonly name: string;
  readonly kind: "value" | "type" | "lazy";
}

export interface SourceFile {
  /** Below the project's folder, with slashes: "src/domain/level.ts". */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly NamedImport[];
}

const statement = /^(?:import|export)\s+(?<what>[^"';]*?)\s*\bfrom\s*"(?<name>[^"]+)"/gmu;
const bare = /^import\s+"(?<name>[^"]+)"/gmu;
const lazy = /(?<before>typeof\s+)?\bimport\(\s*"(?<name>[^"]+)"\s*\)(?<after>\.[A-Z])?/gu;
const styleImport = /@import\s+(?:url\()?"(?<name>[^"]+)"/gu;

/** Without comments, so that nothing is found in them; strings keep what looks like one. */
export const withoutComments = (text: string) =>
  text.replace(/("(?:[^"\\\n]|\\.)*")|\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/gu, "$1");

function isTypeOnly(what: string): boolean {
  if (what.startsWith("type ")) return true;
  const names = /^\{(?<names>[\s\S]*)\}$/u.exec(what)?.groups?.names?.split(",") ?? [""];
  return names.every((name) => name.trim() === "" || name.trim().startsWith("type ")) && names.length > 1;
}

function importsOf(from: string, text: string): NamedImport[] {
  const code = withoutComments(text);
  const all = (pattern: RegExp) => [...code.matchAll(pattern)].map(({ groups }) => groups ?? {});
  const named = (name: string | undefined, kind: NamedImport["kind"]) => ({ from, name: name ?? "", kind });
  return [
    ...all(statement).map(({ what, name }) => named(name, isTypeOnly(what ?? "") ? "type" : "value")),
    ...all(bare).map(({ name }) => named(name, "value")),
    ...all(styleImport).map(({ name }) => named(name, "value")),
    ...all(lazy).map(({ before, name, after }) => named(name, before || after ? "type" : "lazy")),
  ];
}

const extensions = new Set([".ts", ".tsx", ".mjs", ".css"]);

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "node_modules") return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pathsIn(path);
    return extensions.has(extname(entry.name)) ? [path] : [];
  });
}

/** Every file of code and style in a folder of the project, generated ones and installed ones aside. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return pathsIn(join(root, folder)).map((absolute) => {
    const path = relative(root, absolute).split(sep).join("/");
    const text = readFileSync(absolute, "utf8");
    return { path, text, imports: importsOf(path, text) };
  });
}

/** The file of the project that an import leads to, or null where it leads to a package. */
export function targetOf({ from, name }: NamedImport): string | null {
  const plain = name.replace(/\?.*$/u, "");
  if (plain.startsWith("#")) return `src/${plain.slice(1)}`;
  return plain.startsWith(".") ? posix.join(dirname(from), plain) : null;
}

/** "src/ui/legend/Legend.tsx" is in the room "ui", and there in the feature "legend". */
export const roomOf = (path: string) => path.split("/")[1] ?? "";
export const featureOf = (path: string) => (path.split("/").length > 3 ? (path.split("/")[2] ?? "") : "");
