import type { Page } from "@playwright/test";

/** Holds back the answers to what a page asks for under a pattern; gives what lets them go. */
export async function heldBack(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
