import { parseAst } from "vite";

/** Asked of every layer, what its type may be: these have to answer. */
const isAnswered = /^is[A-Z]\w*StyleLayer$/u;

type Statement = ReturnType<typeof parseAst>["body"][number];

/** What only acts when it is called; a number or a text is read instead, and a stand-in would spoil what is reckoned with it. */
const called = /^(?:Class|Function|ArrowFunction)/u;

/** The names that a statement declares, each with the kind of what it stands for. */
function declaredBy(statement: Statement): (readonly [name: string, kind: string])[] {
  const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
  if (declaration?.type === "VariableDeclaration")
    return declaration.declarations.flatMap(({ id, init }) =>
      id.type === "Identifier" ? [[id.name, init?.type ?? ""] as const] : [],
    );
  const isNamed = declaration?.type === "FunctionDeclaration" || declaration?.type === "ClassDeclaration";
  return isNamed && declaration.id ? [[declaration.id.name, declaration.type]] : [];
}

/** The names under which a statement exports something. */
function exportedBy(statement: Statement): string[] {
  if (statement.type === "ExportDefaultDeclaration") return ["default"];
  if (statement.type !== "ExportNamedDeclaration") return [];
  if (statement.declaration) return declaredBy(statement).map(([name]) => name);
  return statement.specifiers.flatMap(({ exported }) => ("name" in exported ? [exported.name] : []));
}

/**
 * A module that exports what another one does, by name only: whoever calls it is told that it is left out, and why.
 * @param code the other one's, as JavaScript
 * @throws where the other one exports what is not called but read, and is no plain number or text.
 */
export function standIn(file: string, reason: string, code: string): string {
  const { body } = parseAst(code);
  const kinds = new Map(body.flatMap(declaredBy));
  const told = JSON.stringify(`MapLibre's ${file} is left out: ${reason}.`);
  const lines = [`function leftOut() { throw new Error(${told}); }`];
  for (const statement of body) {
    for (const name of exportedBy(statement)) {
      const kind = kinds.get(name) ?? "";
      if (name === "default") lines.push("export default function () { leftOut(); }");
      else if (isAnswered.test(name) || kind === "Literal")
        lines.push(code.slice(statement.start, statement.end));
      else if (called.test(kind)) lines.push(`export function ${name}() { leftOut(); }`);
      else throw new Error(`MapLibre's ${file} cannot be left out: its ${name} is read, not called.`);
    }
  }
  return lines.join("\n");
}
