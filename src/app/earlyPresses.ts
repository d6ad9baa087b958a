/** How often, in milliseconds, it is looked whether what was pressed has awoken, and for how long. */
const pause = 50;
const longest = 10_000;

/** React leaves its own mark on what it has taken over. A press of anything else has no effect: React drops it. */
const isAwake = (button: Element) => Object.keys(button).some((key) => key.startsWith("__reactProps$"));

/** Presses again once it is awake; unless it is gone by then, or it took too long for anybody to expect it. */
function pressLater(button: HTMLElement, until: number): void {
  if (!button.isConnected || performance.now() > until) return;
  // React marks what it takes over a moment before it listens to it.
  setTimeout(isAwake(button) ? () => button.click() : () => pressLater(button, until), pause);
}

/** Lets no press of a button be lost that comes before React has taken over that part of the page. */
export function keepEarlyPresses(): void {
  // At the window and going down: React ends the way of a press that it drops.
  const listen = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("#site button") : null;
    // What opens a popover does so without React.
    if (!button || button.hasAttribute("popovertarget") || isAwake(button)) return;
    // It may awake what was pressed in order to answer at once.
    setTimeout(() => {
      if (!isAwake(button)) pressLater(button, performance.now() + longest);
    });
  };
  window.addEventListener("click", listen, { capture: true });
}
