import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Story } from "#domain/schema/story.ts";
import { placeOf } from "#domain/story/placeOf.ts";
import { store } from "#store/store.ts";
import { showStep } from "#store/storyActions.ts";

const stepIn = (panel: HTMLElement, id: string) =>
  panel.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`);

/** Where steps stand below each other; elsewhere one is shown at a time. */
const wide = () => matchMedia("(width >= 900px)");

const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** A line two fifths down the panel: the step that lies on it is the one that is read. */
const readingLine = { rootMargin: "-40% 0px -60% 0px" };

/** Scrolls inside of the panel alone: a page around a frame stays where it is. */
function scrollTo(panel: HTMLElement, id: string, isSoft: boolean): void {
  const step = stepIn(panel, id);
  if (!step) return;
  const isAtTop = step.previousElementSibling === null || !wide().matches;
  const behavior = isSoft && wide().matches && !isCalm() ? "smooth" : "instant";
  panel.scrollTo({ top: isAtTop ? 0 : step.offsetTop, behavior });
}

/**
 * Keeps the step that is told and the one that is scrolled to the same: scrolling tells the step under the reading
 * line, and a step that is told otherwise is scrolled to. Where one step is shown at a time there is nothing to scroll.
 */
export function useStepInView(panel: RefObject<HTMLElement | null>, story: Story, current: string): void {
  // The step that the panel stands at, and the one that it is on its way to.
  const standing = useRef<string | null>(null);
  const heading = useRef<string | null>(null);
  useLayoutEffect(() => {
    const before = standing.current;
    if (!panel.current || before === current) return;
    standing.current = current;
    if (before === null && current === story.steps[0]?.id) return;
    heading.current = before === null ? null : current;
    scrollTo(panel.current, current, before !== null);
  }, [panel, story, current]);
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    const arrive = () => {
      heading.current = null;
    };
    const watch = new IntersectionObserver(
      (entries) => {
        const [entry] = entries.filter(({ isIntersecting }) => isIntersecting).slice(-1);
        const id = entry?.target instanceof HTMLElement ? entry.target.dataset.step : undefined;
        const at = id === undefined ? null : placeOf(story, id);
        if (!at) return;
        if (heading.current === at.step.id) arrive();
        if (heading.current !== null || store.getState().step === at.step.id) return;
        standing.current = at.step.id;
        showStep(at.step);
      },
      { root: element, ...readingLine },
    );
    const width = wide();
    const follow = () => {
      watch.disconnect();
      if (width.matches) for (const step of element.querySelectorAll("[data-step]")) watch.observe(step);
    };
    follow();
    width.addEventListener("change", follow);
    const ownWays = ["scrollend", "wheel", "touchstart", "pointerdown", "keydown"] as const;
    for (const way of ownWays) element.addEventListener(way, arrive, { passive: true });
    return () => {
      watch.disconnect();
      width.removeEventListener("change", follow);
      for (const way of ownWays) element.removeEventListener(way, arrive);
    };
  }, [panel, story]);
}
