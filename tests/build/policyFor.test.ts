import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { csp, policyFor } from "../../scripts/build/csp.ts";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function withPolicy(body: string): string {
  const { handler } = csp().transformIndexHtml as unknown as { handler: (html: string) => string };
  return policyFor(handler(`<html><head>${body}</head></html>`));
}

it("a page's policy names its own script and style by their hashes, and nothing else that is inline", () => {
  const html = withPolicy(
    '<script>first()</script><style>p{}</style><script type="application/ld+json">{}</script><script src="a.js"></script>',
  );
  expect(html).toContain(`script-src 'self' ${hashOf("first()")};`);
  expect(html).toContain(`style-src 'self' ${hashOf("p{}")};`);
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
});

it("a page with nothing inline allows nothing inline", () => {
  expect(withPolicy("")).toContain("script-src 'self'; style-src 'self';");
});
