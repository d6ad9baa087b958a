import type { FrameAsk } from "#domain/embed/frameAsk.ts";
import { map as mapMessages } from "#messages/en/map.ts";
import { mapFollower, type Step } from "#ui/static-map/mapFollower.ts";
import { part, parts } from "./parts.ts";

/** What a frame shows and what is chosen in it, for both of its maps. */
export interface Chosen {
  readonly now: () => Step;
  /** Opens a claim of the list, or closes all; one that is not shown opens nothing. */
  readonly open: (claim: string | null) => void;
  /** Marks several claims of the list that lie at one spot of the map. */
  readonly touch: (claims: readonly string[]) => void;
  readonly onChange: (listener: (step: Step) => void) => void;
}

const entries = () => parts("claim").filter(({ hidden }) => !hidden);
const idOf = ({ dataset }: HTMLElement) => dataset.claim ?? "";
const openedIn = (list: readonly HTMLElement[]) => list.find((entry) => entry.querySelector("details[open]"));

/** Keeps list and maps of a frame in step. */
export function chosenClaim({ subject }: FrameAsk): Chosen {
  const own = subject.kind === "claim" ? subject.claim : null;
  const shown: ReadonlySet<string> = new Set(own === null ? entries().map(idOf) : [own]);
  const listeners = new Set<(step: Step) => void>();
  const svg = part("static-map")?.querySelector("svg");
  if (svg) {
    const denied = new Set(parts("denied").map(idOf));
    if (own === null) listeners.add(mapFollower(svg, denied, mapMessages.words));
  }
  const selectedNow = () => {
    const opened = openedIn(entries());
    return opened ? idOf(opened) : own;
  };
  let step: Step = { shown, selected: selectedNow(), hovered: null };
  const tell = () => {
    for (const listener of listeners) listener(step);
  };
  const choose = (selected: string | null) => {
    if (selected === step.selected) return;
    step = { ...step, selected };
    tell();
  };
  document.addEventListener("toggle", () => choose(selectedNow()), true);
  tell();
  const open = (claim: string | null) => {
    for (const entry of entries()) {
      const details = entry.querySelector("details");
      if (details) details.open = idOf(entry) === claim;
      entry.removeAttribute("data-touched");
    }
  };
  return {
    now: () => step,
    open,
    touch(claims) {
      const touched = entries().filter((entry) => claims.includes(idOf(entry)));
      const [first, ...others] = touched;
      if (!first || own !== null) return;
      open(others.length === 0 ? idOf(first) : null);
      for (const entry of touched) entry.toggleAttribute("data-touched", others.length > 0);
      first.scrollIntoView({ block: "nearest" });
    },
    onChange: (listener) => listeners.add(listener),
  };
}
