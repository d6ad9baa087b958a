import { describe, expect, it } from "vitest";
import { pageRules, paperRules, sheetRules } from "../../scripts/build/first-paint/pageRules.ts";

const sheets = [
  ".a { color: red } @media (width < 600px) { .a { top: 2px } } @media print { .a { top: 1px } }",
  ".b:hover { top: 0 } @media print and (width < 600px) { .b { top: 3px } }",
];

describe("the rules that stand in a page", () => {
  it("are those of all its style sheets, in their order, but not for paper", () => {
    expect(pageRules(sheets, "./assets/")).toBe(
      ".a{color:red}@media (width<600px){.a{top:2px}}.b:hover{top:0}",
    );
  });

  it("find files from the page, and leave what is in the page itself", () => {
    const css = `.motto { background: url("./x.svg"); mask: url("#m"); cursor: url("data:,") }`;
    const rules = pageRules([css], "../assets/");
    expect(rules).toContain("url(../assets/x.svg)");
    expect(rules).toContain("url(#m)");
    expect(rules).toContain("url(data:,)");
  });

  it("have all faces, and a style sheet has none: named twice, they would be read twice", () => {
    const css = `@font-face{font-family:A;src:url(./a.woff2)}.motto{top:0}`;
    expect(pageRules([css], "../assets/")).toBe(
      "@font-face{font-family:A;src:url(../assets/a.woff2)}.motto{top:0}",
    );
    expect(sheetRules(css)).toBe(".motto{top:0}");
  });
});

it("what is for paper stands in one place", () => {
  const paper = "@media print{.a{top:1px}}@media print and (width<600px){.b{top:3px}}";
  expect(paperRules(sheets)).toBe(paper);
  expect(sheetRules(`.c{top:0}${paper}@media print,screen{.c{top:1px}}`)).toBe(
    ".c{top:0}@media print,screen{.c{top:1px}}",
  );
});
