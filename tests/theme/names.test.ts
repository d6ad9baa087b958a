import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const source = new URL("../../src", import.meta.url).pathname;
const sheets = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css"))
  .map((name) => ({ name, css: readFileSync(join(source, name), "utf8").replaceAll(/\/\*.*?\*\//gsu, "") }));
const rules = sheets.filter(({ name }) => !name.startsWith("theme/"));

test("every variable that a style names is declared by a style", () => {
  const all = sheets.map(({ css }) => css).join("\n");
  const unknown = rules.flatMap(({ name, css }) =>
    [...css.matchAll(/var\(--([\w-]+)/gu)]
      .map(([, variable]) => variable ?? "")
      .filter((variable) => !all.includes(`--${variable}:`))
      .map((variable) => `${name}: --${variable}`),
  );
  // Where a finger touched is no style's to say.
  expect(unknown.filter((entry) => !/ChoiceDialog.*: --[xy]$/u.test(entry))).toEqual([]);
});

const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/iu;

test("no style outside the theme has a colour of its own", () => {
  const own = rules.flatMap(({ name, css }) =>
    colour.test(css.replaceAll(/mask[\w-]*:[^;]+;/gu, "")) ? [name] : [],
  );
  expect(own).toEqual([]);
});

test("styles name logical sides, never left or right", () => {
  const physical =
    /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|text-align:\s*(?:left|right))\s*:/u;
  expect(rules.flatMap(({ name, css }) => (physical.test(css) ? [name] : []))).toEqual([]);
});
