import { parseAst } from "vite";

/** Asked of every layer, what its type may be: these have to answer. */
const isAnswered = /^is[A-Z]\w*StyleLayer$/u;

type Statement = ReturnType<typeof parseAst>["body"][number];

/** The names under which a statement exports something. */
function exportedBy(statement: Statement): string[] {
  if (statement.type === "ExportDefaultDeclaration") return ["default"];
  if (statement.type !== "ExportNamedDeclaration") return [];
  const { declaration, specifiers } = statement;
  const listed = specifiers.flatMap(({ exported }) => ("name" in exported ? [exported.name] : []));
  if (declaration === null) return listed;
  if (declaration.type === "VariableDeclaration")
    return declaration.declarations.flatMap(({ id }) => (id.type === "Identifier" ? [id.name] : []));
  return "id" in declaration && declaration.id?.type === "Identifier" ? [declaration.id.name] : [];
}

/**
 * A module that exports what another one does, by name only: whoever calls it is told that it is left out, and why.
 * @param code the other one's, as JavaScript
 */
export function standIn(file: string, reason: string, code: string): string {
  const names = new Set<string>();
  const answered: string[] = [];
  for (const statement of parseAst(code).body) {
    for (const name of exportedBy(statement)) {
      if (isAnswered.test(name)) answered.push(code.slice(statement.start, statement.end));
      else names.add(name);
    }
  }
  const told = JSON.stringify(`MapLibre's ${file} is left out: ${reason}.`);
  const said = [...names].map((name) =>
    name === "default"
      ? "export default function () { leftOut(); }"
      : `export function ${name}() { leftOut(); }`,
  );
  return [`function leftOut() { throw new Error(${told}); }`, ...said, ...answered].join("\n");
}
