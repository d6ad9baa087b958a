import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const pages = {
  "the start of the classroom": "teach/",
  "a presentation": "teach/one-raid-five-counts/",
  "the choice of a claim": "vote/",
  "a vote": "c/c4b/vote/",
  "the list of sheets": "paper/",
  "a worksheet": "c/c4b/paper/",
  "a story": "story/one-raid-five-counts/",
  "a claim's frame": "embed/?claim=c4b&load=click",
  "a story's frame": "embed/?story=one-raid-five-counts&load=click",
} as const;

for (const colorScheme of ["light", "dark"] as const) {
  for (const [name, path] of Object.entries(pages)) {
    test(`${name} has no fault that axe finds (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      // A live map takes long to draw, and axe sees nothing of what is drawn in it.
      await page.route("**/mountMap-*", (route) => route.abort());
      await page.goto(`./${path}`);
      await expect(page.getByRole("heading").first()).toBeVisible();
      await page.waitForLoadState("networkidle");
      // A frame's landmarks are those of the page around it.
      const ofHosts = path.startsWith("embed/") ? ["landmark-one-main", "region"] : [];
      const { violations } = await new AxeBuilder({ page }).disableRules(ofHosts).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}
