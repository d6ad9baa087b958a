import { expect } from "@playwright/test";
import { en } from "#messages/en.ts";
import { claimOembed } from "#publish/oembed/claimOembed.ts";
import { facts, index } from "./atlas.ts";
import { hostTest as test } from "./hostTest.ts";
import { filtered, hostScript } from "./wordPress.ts";

/** As WordPress shows the first claim; its map waits, since no test here looks at it. */
function shown(site: string) {
  const [first] = facts;
  if (!first) throw new Error("The atlas has no claim.");
  const { html } = claimOembed(index, first, en, site);
  return { id: first.claim.id, html: filtered(html.replace(/(src="[^"]*)/u, "$1&amp;load=click"), "aB3xY9") };
}

test("in WordPress the quotation gives way to a frame of the right height, whose links work", async ({
  host,
  site,
  page,
}) => {
  const { html, id } = shown(site);
  await host.open(hostScript + html);
  const frame = await host.frame();
  await expect(page.locator("blockquote")).toBeHidden();
  const height = await frame
    .locator("article")
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect(page.locator("iframe")).toHaveAttribute("height", String(height));
  await frame.getByRole("link", { name: "Open this claim" }).click();
  await expect(page).toHaveURL(`${site}c/${id}/`);
});

test("in WordPress without its script the quotation stays, with sentence, level and link", async ({
  host,
  site,
  page,
}) => {
  const { html, id } = shown(site);
  await host.open(html);
  await expect(page.locator("blockquote")).toContainText("deny it. Level F5");
  await expect(page.locator("blockquote a")).toHaveAttribute("href", `${site}c/${id}/`);
});
