import { describe, expect, it } from "vitest";
import { fillPage } from "#publish/fillPage.ts";

const empty = '<body>\n  <div id="site"></div>\n  <noscript><p>Needs a script.</p></noscript>\n</body>';

describe("a filled page", () => {
  it("holds what it shows, and no longer says that it needs a script", () => {
    const html = fillPage(empty, "<main>$& all of it</main>", { claim: "c1" });
    expect(html).toContain("<main>$& all of it</main></div>");
    expect(html).not.toContain("noscript");
  });

  it("carries data as an attribute that nothing in it can end", () => {
    const html = fillPage(empty, "", { claim: `"><script>alert('x')</script>` });
    expect(html).not.toContain("<script>");
    expect(html).toContain("data-served=");
  });

  it("is refused where there is no place for it", () => {
    expect(() => fillPage("<body></body>", "", {})).toThrow(/no <div id="site">/u);
  });
});
