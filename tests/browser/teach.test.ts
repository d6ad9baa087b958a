import { expect, type Page, test } from "@playwright/test";
import { atlas } from "./atlas.ts";
import { Classroom } from "./classroom.ts";

const story = "one-raid-five-counts";
const steps = atlas.stories.find(({ id }) => id === story)?.steps.map(({ id }) => id) ?? [];

/** Puts the focus where a key is to be pressed. */
const focuses: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ["the body", (page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())],
  ["the slider", (page) => page.getByRole("slider").focus()],
  ["the map", (page) => page.getByRole("region", { name: "The map of this step" }).focus()],
  [
    "a text field",
    async (page) => {
      await page.getByRole("button", { name: "Count hands", exact: true }).click();
      await page.getByRole("spinbutton").first().focus();
    },
  ],
];

for (const [name, focus] of focuses) {
  test(`a clicker goes forward and back with the focus on ${name}`, async ({ page }) => {
    const classroom = new Classroom(page);
    await classroom.present(story, steps[1]);
    await focus(page);
    await page.keyboard.press("PageDown");
    await classroom.isAt(steps[2]);
    await focus(page);
    await page.keyboard.press("PageUp");
    await classroom.isAt(steps[1]);
    expect(classroom.problems).toEqual([]);
  });

  test(`letters, Home and End do what they say with the focus on ${name}`, async ({ page }) => {
    const isText = name === "a text field";
    const classroom = new Classroom(page);
    await classroom.present(story, steps[1]);
    for (const key of ["b", "."]) {
      await focus(page);
      await page.keyboard.press(key);
      await expect(classroom.curtain).toHaveCount(isText ? 0 : 1);
      if (isText) return;
      await page.keyboard.press(key);
      await expect(classroom.curtain).toHaveCount(0);
    }
    await focus(page);
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await focus(page);
    await page.keyboard.press("End");
    await classroom.isAt(steps.at(-1));
    await focus(page);
    await page.keyboard.press("Home");
    await classroom.isAt(steps[0]);
  });
}

test("arrows stay with the map and the slider, and else go from step to step", async ({ page }) => {
  const classroom = new Classroom(page);
  await classroom.present(story, steps[2]);
  const map = page.getByRole("region", { name: "The map of this step" });
  await classroom.button("Larger").click();
  await map.focus();
  const before = await map.evaluate(({ scrollLeft }) => scrollLeft);
  const pressed = async () => {
    await page.keyboard.press("ArrowRight");
    return map.evaluate(({ scrollLeft }) => scrollLeft);
  };
  await expect.poll(pressed).toBeGreaterThan(before);
  await classroom.isAt(steps[2]);
  await page.getByRole("slider").focus();
  await page.keyboard.press("ArrowRight");
  await classroom.isAt(steps[3]);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("ArrowRight");
  await classroom.isAt(steps[4]);
});

test("the screen goes blank and comes back with the focus where it was; a step ends it too", async ({
  page,
}) => {
  const classroom = new Classroom(page);
  await classroom.present(story, steps[1]);
  await page.getByRole("slider").focus();
  await page.keyboard.press("b");
  await expect(classroom.curtain).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(classroom.curtain).toHaveCount(0);
  await expect(page.getByRole("slider")).toBeFocused();
  await page.keyboard.press(".");
  await page.keyboard.press("PageDown");
  await expect(classroom.curtain).toHaveCount(0);
  await classroom.isAt(steps[2]);
});

test("keys of a single letter can be switched off", async ({ page }) => {
  const classroom = new Classroom(page);
  await classroom.present(story);
  await page.keyboard.press("?");
  await page.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("b");
  await page.keyboard.press("PageDown");
  await classroom.isAt(steps[1]);
  await expect(classroom.curtain).toHaveCount(0);
});

test("loading the page again keeps the step", async ({ page }) => {
  const classroom = new Classroom(page);
  await classroom.present(story);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await classroom.isAt(steps[2]);
  await page.reload();
  await classroom.awake();
  await classroom.isAt(steps[2]);
});

test("the notes stand in a second window, in step both ways, with what comes next and the time", async ({
  page,
}) => {
  const classroom = new Classroom(page);
  await classroom.present(story, steps[1]);
  const [notes] = await Promise.all([page.waitForEvent("popup"), classroom.button("Notes").click()]);
  const shown = notes.locator("[data-notes]");
  await expect(shown).toHaveAttribute("data-step", steps[1] ?? "");
  await expect(notes.locator("[data-clock]")).toContainText(/\d\d:\d\d/u);
  await expect(notes.getByRole("heading", { name: "Next" })).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press("PageDown");
  await expect(shown).toHaveAttribute("data-step", steps[2] ?? "");
  await notes.bringToFront();
  await notes.keyboard.press("PageDown");
  await classroom.isAt(steps[3]);
  await page.keyboard.press("b");
  await expect(notes.getByRole("status").first()).toContainText("blank");
});

test("where no window opens, the notes stand in the page", async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  const classroom = new Classroom(page);
  await classroom.present(story, steps[1]);
  await classroom.button("Notes").click();
  const notes = page.getByRole("complementary", { name: "Notes" });
  await expect(notes).toContainText("Foreigners were among them");
  await page.keyboard.press("Escape");
  await expect(notes).toHaveCount(0);
});

test("before it is shown nothing of a step gives the grade away, and then the reasons stand there", async ({
  page,
}) => {
  const classroom = new Classroom(page);
  await classroom.present(story, "forty-say-the-taliban");
  expect(await classroom.tracesOf("c4b")).toEqual([]);
  const pdf = await page.pdf();
  expect(pdf.length).toBeGreaterThan(1000);
  await page.emulateMedia({ media: "print" });
  expect(await classroom.tracesOf("c4b")).toEqual([]);
  await page.emulateMedia({ media: "screen" });
  await classroom.button("Show the grade").click();
  await expect(page.getByText("The editors’ grade, and why")).toBeVisible();
  expect((await classroom.tracesOf("c4b")).length).toBeGreaterThan(2);
  await expect(page.locator("main")).not.toContainText(/\b(?:right|wrong|correct)\b/iu);
  expect((await classroom.sent()).filter(([path]) => path.endsWith("grade.json"))).toHaveLength(1);
  await classroom.button("Cover it again").click();
  await expect(page.getByText("The editors’ grade, and why")).toHaveCount(0);
});

test("hands are counted for both votes and stand side by side, also as a table", async ({ page }) => {
  const classroom = new Classroom(page);
  await classroom.present(story, steps[3]);
  await classroom.button("Count hands").click();
  await classroom.button("One hand more for 4").click();
  await classroom.button("One hand more for 4").click();
  await page.getByRole("radio", { name: "second vote" }).check();
  await page.getByRole("spinbutton").nth(3).fill("7");
  await page.getByText("Hands as a table").click();
  await expect(page.getByRole("row", { name: /^4 Doubtful/u })).toContainText("27");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageUp");
  await classroom.button("Count hands").click();
  await page.getByText("Hands as a table").click();
  await expect(page.getByRole("row", { name: /^4 Doubtful/u })).toContainText("27");
});

test("on a projector all words are large, and all that can be pressed is", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const classroom = new Classroom(page);
  await classroom.present(story, steps[3]);
  await classroom.button("Count hands").click();
  const small = await page.evaluate(() => {
    const found: string[] = [];
    const zoomOf = (element: Element | null): number =>
      element ? Number.parseFloat(getComputedStyle(element).zoom || "1") * zoomOf(element.parentElement) : 1;
    for (const element of document.querySelectorAll("[data-teach] *")) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
      );
      if (!own || !element.checkVisibility()) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * zoomOf(element);
      if (size < 23.9) found.push(`${element.tagName} ${element.textContent}: ${size}`);
    }
    for (const button of document.querySelectorAll("[data-teach] button")) {
      const { width, height } = button.getBoundingClientRect();
      if (button.checkVisibility() && (width < 44 || height < 44))
        found.push(`${button.textContent}: ${width} × ${height}`);
    }
    return found;
  });
  expect(small).toEqual([]);
});

test("a map of many signs says in words what each of them means, without scrolling", async ({ page }) => {
  const classroom = new Classroom(page);
  await classroom.present("how-one-article-was-made");
  const legend = page.getByRole("list", { name: "Signs on the map" });
  for (const [width, height] of [
    [1280, 800],
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    const hidden = await legend.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(hidden, `${width} × ${height}`).toBe(0);
  }
});
