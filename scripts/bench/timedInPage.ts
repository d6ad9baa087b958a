import type { Page } from "@playwright/test";

/** Milliseconds from a pointer's touch until the live region's count has changed and is painted. */
export async function timedFilter(page: Page): Promise<number> {
  await page.getByRole("button", { name: /^Filter/u }).click();
  const answer = page.getByRole("group", { name: "Layer" }).getByRole("checkbox").first();
  await answer.waitFor();
  const measured = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const status = [...document.querySelectorAll('[role="status"]')].find((one) =>
          /claims? shown/u.test(one.textContent ?? ""),
        );
        let touched = 0;
        addEventListener("click", () => (touched = performance.now()), { capture: true, once: true });
        const painted = () =>
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - touched)));
        new MutationObserver(painted).observe(status ?? document.body, {
          subtree: true,
          characterData: true,
          childList: true,
        });
      }),
  );
  await answer.click();
  return measured;
}

/** The mean time of a frame, in milliseconds, while the map is dragged about. */
export async function timedPan(page: Page): Promise<number> {
  const box = await page.locator("[data-map]").boundingBox();
  if (!box) throw new Error("The map has no box to be dragged in.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const frames = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const times: number[] = [];
        const frame = (now: number) => {
          times.push(now);
          const [first = now] = times;
          if (now - first < 2000) requestAnimationFrame(frame);
          else resolve((now - first) / (times.length - 1));
        };
        requestAnimationFrame(frame);
      }),
  );
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 20; step += 1) await page.mouse.move(x + step * 6, y + step * 3);
  await page.mouse.up();
  return frames;
}
