import { describe, expect, it } from "vitest";
import { firstRules, withoutFaces } from "../../scripts/build/first-paint/firstRules.ts";

const page = `<!doctype html><html lang="en" data-root="./"><body>
<div id="site" class="page wide" data-page="explore"><p class="motto" data-look="plain">a > b</p><br/></div>
</body></html>`;
const rules = (css: string) => firstRules(css, page, "../assets/");

describe("the rules of a page's first paint", () => {
  it("are those of the elements that the page has", () => {
    const css = `
      .motto { color: red } .wordmark { color: blue } p { margin: 0 } dialog { margin: 1px }
      .page > .motto { top: 0 } .card > .motto { top: 1px } .page.motto { top: 2px }
      #site { left: 0 } #map { left: 1px }`;
    expect(rules(css)).toBe(".motto{color:red}p{margin:0}.page>.motto{top:0}#site{left:0}");
  });

  it("take an attribute at its word", () => {
    const css = `
      [data-look="plain"] { top: 0 } [data-look="quiet"] { top: 1px } [data-open] { top: 2px }
      .motto:not([data-open]) { top: 3px }`;
    expect(rules(css)).toBe("[data-look=plain]{top:0}.motto:not([data-open]){top:3px}");
  });

  it("know what the first script sets on the page before it is painted", () => {
    const css = `[data-theme="dark"] { top: 0 } :root:not([data-theme]) { top: 1px } :root[data-awake] { top: 2px }`;
    expect(rules(css)).toBe("[data-theme=dark]{top:0}:root:not([data-theme]){top:1px}");
  });

  it("leave out what needs a reader's doing, paper, or a language that nobody speaks on the page", () => {
    const css = `
      .motto:hover { top: 0 } .motto:focus-visible { top: 1px } @media print { .motto { top: 2px } }
      .motto:lang(ar) { top: 3px } .motto:lang(en) { top: 4px } @media (width < 600px) { .motto { top: 5px } }
      .motto::backdrop { top: 6px } .motto::before { top: 7px }`;
    expect(rules(css)).toBe(
      ".motto:lang(en){top:4px}@media (width<600px){.motto{top:5px}}.motto:before{top:7px}",
    );
  });

  it("go into groups of selectors and into those of parents", () => {
    const css = `
      :is(.card, .motto) { top: 0 } :is(.card, .wordmark) { top: 1px } .page:has(.motto) { top: 2px }
      .page:has(.card) { top: 3px } .card { & .motto { top: 4px } }`;
    expect(rules(css)).toBe(":is(.card,.motto){top:0}.page:has(.motto){top:2px}");
  });

  it("keep of the variables those that are read, if by another one", () => {
    const css = `
      :root { --a: var(--b); --b: 1px; --c: 2px } @property --d { syntax: "<length>"; inherits: true; initial-value: 0px }
      .motto { top: var(--a) } .card { top: var(--c) }`;
    expect(rules(css)).toBe(":root{--a:var(--b);--b:1px}.motto{top:var(--a)}");
  });

  it("find files from the page, and leave what is in the page itself", () => {
    const css = `.motto { background: url("./x.svg"); mask: url("#m"); cursor: url("data:,") }`;
    expect(rules(css)).toContain("url(../assets/x.svg)");
    expect(rules(css)).toContain("url(#m)");
    expect(rules(css)).toContain("url(data:,)");
  });

  it("have all faces, and the style sheet has none: named twice, they would be read twice", () => {
    const css = `@font-face { font-family: A; src: url("./a.woff2") } .motto { top: 0 }`;
    expect(rules(css)).toBe("@font-face{font-family:A;src:url(../assets/a.woff2)}.motto{top:0}");
    expect(withoutFaces(css)).toBe(".motto{top:0}");
  });
});
