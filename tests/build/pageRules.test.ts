import { describe, expect, it } from "vitest";
import { pageRules, withoutFaces } from "../../scripts/build/first-paint/pageRules.ts";

describe("the rules that stand in a page", () => {
  it("are those of all its style sheets, in their order, and those for paper apart", () => {
    const sheets = [
      ".a { color: red } @media (width < 600px) { .a { top: 2px } } @media print { .a { top: 1px } }",
      ".b:hover { top: 0 } @media print and (width < 600px) { .b { top: 3px } }",
    ];
    expect(pageRules(sheets, "./assets/")).toEqual({
      screen: ".a{color:red}@media (width<600px){.a{top:2px}}.b:hover{top:0}",
      paper: "@media print{.a{top:1px}}@media print and (width<600px){.b{top:3px}}",
    });
  });

  it("find files from the page, and leave what is in the page itself", () => {
    const css = `.motto { background: url("./x.svg"); mask: url("#m"); cursor: url("data:,") }`;
    const { screen } = pageRules([css], "../assets/");
    expect(screen).toContain("url(../assets/x.svg)");
    expect(screen).toContain("url(#m)");
    expect(screen).toContain("url(data:,)");
  });

  it("have all faces, and the style sheet has none: named twice, they would be read twice", () => {
    const css = `@font-face { font-family: A; src: url("./a.woff2") } .motto { top: 0 }`;
    expect(pageRules([css], "../assets/").screen).toBe(
      "@font-face{font-family:A;src:url(../assets/a.woff2)}.motto{top:0}",
    );
    expect(withoutFaces(css)).toBe(".motto{top:0}");
  });
});
