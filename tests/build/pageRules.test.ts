import { describe, expect, it } from "vitest";
import { pageRules, withoutFaces } from "../../scripts/build/first-paint/pageRules.ts";

describe("the rules that stand in a page", () => {
  it("are those of all its style sheets, in their order", () => {
    const sheets = [".a { color: red } .b:hover { top: 0 }", "@media print { .a { top: 1px } }"];
    expect(pageRules(sheets, "./assets/")).toBe(".a{color:red}.b:hover{top:0}@media print{.a{top:1px}}");
  });

  it("find files from the page, and leave what is in the page itself", () => {
    const css = `.motto { background: url("./x.svg"); mask: url("#m"); cursor: url("data:,") }`;
    const rules = pageRules([css], "../assets/");
    expect(rules).toContain("url(../assets/x.svg)");
    expect(rules).toContain("url(#m)");
    expect(rules).toContain("url(data:,)");
  });

  it("have all faces, and the style sheet has none: named twice, they would be read twice", () => {
    const css = `@font-face { font-family: A; src: url("./a.woff2") } .motto { top: 0 }`;
    expect(pageRules([css], "../assets/")).toBe(
      "@font-face{font-family:A;src:url(../assets/a.woff2)}.motto{top:0}",
    );
    expect(withoutFaces(css)).toBe(".motto{top:0}");
  });
});
