import { expect } from "@playwright/test";
import { atlas } from "./atlas.ts";
import { HostPage } from "./hostPage.ts";
import { hostTest as test } from "./hostTest.ts";

const script = (site: string) => `<script src="${site}embed.js" async></script>`;
const element = (claim: string, more = "") =>
  `<claimlines-map claim="${claim}" load="click" label="Map of ${claim}" ${more}><a href="/page">${claim} on the atlas</a></claimlines-map>`;

test("the element's content gives way to a frame of the height of what it shows", async ({
  host,
  site,
  page,
}) => {
  await host.open(`${element("c1a")}${script(site)}`);
  const frame = await host.frame();
  await expect(page.getByRole("link", { name: "c1a on the atlas" })).toBeHidden();
  const height = await frame
    .locator("article")
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect(page.locator("claimlines-map iframe")).toHaveCSS("height", `${height}px`);
  await expect(page.locator("claimlines-map iframe")).toHaveAttribute("title", "Map of c1a");
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(async () => (await host.heights()).at(-1)).not.toBe(height);
  const narrow = (await host.heights()).at(-1);
  await expect(page.locator("claimlines-map iframe")).toHaveCSS("height", `${narrow}px`);
});

test("its content stays where the frame may not be shown", async ({ host, site, page }) => {
  await host.open(`${element("c1a")}${script(site)}`, {
    "Content-Security-Policy": `default-src 'none'; script-src ${site}`,
  });
  await expect(page.locator("claimlines-map iframe")).toBeAttached();
  await expect(page.getByRole("link", { name: "c1a on the atlas" })).toBeVisible();
});

test("it needs nothing of a page's policy but our origin", async ({ host, site, page }) => {
  await host.open(`${element("c1a")}${script(site)}`, {
    "Content-Security-Policy": `default-src 'none'; script-src ${site}; frame-src ${site}; base-uri 'none'; require-trusted-types-for 'script'`,
  });
  await host.frame();
  await expect(page.getByRole("link", { name: "c1a on the atlas" })).toBeHidden();
  expect(host.problems).toEqual([]);
});

test("ten of them on a page each have their own height, also one added later; one taken away is gone", async ({
  host,
  site,
  page,
}) => {
  const claims = atlas.claims.slice(0, 9).map(({ id }) => id);
  await host.open(`${claims.map((claim) => element(claim)).join("")}${script(site)}`);
  await page.evaluate(() => {
    // Frames load late; here all of them are wanted at once.
    for (const one of document.querySelectorAll("claimlines-map")) one.scrollIntoView();
  });
  await page.setViewportSize({ width: 800, height: 8000 });
  await host.frames(9);
  await page.evaluate(() => {
    const later = document.createElement("claimlines-map");
    later.setAttribute("claim", "c6");
    later.setAttribute("load", "click");
    document.body.prepend(later);
  });
  const frames = await host.frames(10);
  for (const frame of frames) {
    const height = await frame
      .locator("article")
      .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    const box = await frame.frameElement();
    await expect.poll(async () => Math.round((await box.boundingBox())?.height ?? 0)).toBe(height);
  }
  await page.evaluate(() => {
    document.querySelector("claimlines-map")?.remove();
  });
  await host.frames(9);
  expect(host.problems).toEqual([]);
});

test("another claim or other colours are shown when an attribute changes, with no step back added", async ({
  host,
  site,
  page,
}) => {
  await host.open(`${element("c1a")}${script(site)}`);
  const first = await host.frame();
  const steps = await page.evaluate(() => history.length);
  await page.locator("claimlines-map").evaluate((one) => one.setAttribute("theme", "dark"));
  await expect(first.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.locator("claimlines-map").evaluate((one) => {
    one.setAttribute("claim", "c4b");
    one.setAttribute("day", "2019-03-01");
  });
  const asked = "embed/?claim=c4b&day=2019-03-01&theme=dark&load=click";
  await expect.poll(() => page.frames().map((frame) => frame.url())).toContain(site + asked);
  await host.frame();
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("a frame that is to follow its height does so, whenever the script comes", async ({
  host,
  site,
  page,
}) => {
  await host.open(
    `<iframe src="${site}embed/?claim=c1a&load=click" width="100%" height="600" data-claimlines></iframe>`,
  );
  const frame = await host.frame();
  const height = await frame
    .locator("article")
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await page.addScriptTag({ url: `${site}embed.js` });
  await expect(page.locator("iframe")).toHaveCSS("height", `${height}px`);
});

test("nobody else can change a frame's height", async ({ host, site, page }) => {
  const stranger = await HostPage.of(await page.context().newPage());
  await stranger.open(`<script>
    const say = (height) => parent.postMessage({ type: "claimlines:height", v: 1, id: "c1a", height }, "*");
    for (const height of [3999, -1, NaN, "<b>1</b>", 1e99]) say(height);
    parent.postMessage(JSON.parse('{"type":"claimlines:height","v":1,"height":3999,"__proto__":{"x":1}}'), "*");
    parent.postMessage("x".repeat(1e6), "*");
    parent.frames[0]?.postMessage({ type: "claimlines:theme", v: 1, theme: "dark" }, "*");
  </script>`);
  await host.open(`${element("c1a")}${script(site)}`);
  const frame = await host.frame();
  const height = await page
    .locator("claimlines-map iframe")
    .evaluate((one) => one.getBoundingClientRect().height);
  await page.evaluate((address) => {
    const other = document.createElement("iframe");
    other.src = address;
    document.body.append(other);
    // The page itself may say what it likes too: it is no frame.
    window.postMessage({ type: "claimlines:height", v: 1, id: "c1a", height: 3998 }, "*");
  }, `${stranger.origin}/`);
  await expect
    .poll(async () => (await host.heard()).filter(({ origin }) => origin === stranger.origin).length)
    .toBeGreaterThanOrEqual(7);
  expect(
    await page.locator("claimlines-map iframe").evaluate((one) => one.getBoundingClientRect().height),
  ).toBe(height);
  await expect(frame.locator("html")).not.toHaveAttribute("data-theme");
  await stranger.close();
});

test("a frame hears the page around it, of a closed list, and nobody else", async ({ host, site, page }) => {
  await host.open(`<iframe src="${site}embed/?layers=badghis&load=click" width="640" height="900"></iframe>`);
  const frame = await host.frame();
  const say = (message: unknown) =>
    page.evaluate((said) => window.frames[0]?.postMessage(said, "*"), message);
  for (const message of [
    { type: "claimlines:theme", v: 1, theme: "<img src=x onerror=alert(1)>" },
    { type: "claimlines:open", v: 1, claim: "c4c", url: "https://x.example/" },
    { type: "claimlines:open", v: 1, claim: "__proto__" },
    { type: "constructor", v: 1 },
    { message: "ready", secret: "abc" },
  ]) {
    await say(message);
  }
  // Messages come in their order: once this one has worked, the others have been read.
  await say({ type: "claimlines:open", v: 1, claim: "c4b" });
  await expect(frame.locator('li[data-claim="c4b"] details')).toHaveAttribute("open");
  await expect(frame.locator("details[open]")).toHaveCount(1);
  await expect(frame.locator("html")).not.toHaveAttribute("data-theme");
  await say({ type: "claimlines:theme", v: 1, theme: "dark" });
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(host.problems).toEqual([]);
});
