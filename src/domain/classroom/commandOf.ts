/** What a presenter can do with a key. */
export const commands = ["forward", "back", "first", "last", "blank", "full", "help", "close"] as const;
export type Command = (typeof commands)[number];

/**
 * What has the focus: "text" takes letters, "moved" is moved by arrows (a slider, a map, a group of radio buttons),
 * "else" needs none of the presenter's keys.
 */
export type Focus = "text" | "moved" | "else";

/** A key as the browser tells it. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

export interface KeyRules {
  readonly focus: Focus;
  /** Whether single characters are keys at all (WCAG 2.1.4). */
  readonly hasLetters: boolean;
  readonly direction: "ltr" | "rtl";
}

/** What clickers send; they mean the presentation, whatever has the focus. */
const always: Readonly<Record<string, Command>> = { PageDown: "forward", PageUp: "back", Escape: "close" };

const ends: Readonly<Record<string, Command>> = { Home: "first", End: "last" };

const letters: Readonly<Record<string, Command>> = { b: "blank", ".": "blank", f: "full", "?": "help" };

const arrows = (direction: KeyRules["direction"]): Readonly<Record<string, Command>> => ({
  ArrowDown: "forward",
  ArrowUp: "back",
  ArrowRight: direction === "ltr" ? "forward" : "back",
  ArrowLeft: direction === "ltr" ? "back" : "forward",
});

/** What a key asks of the presentation, or null where it belongs to the page or the browser. */
export function commandOf(press: Press, { focus, hasLetters, direction }: KeyRules): Command | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const { key } = press;
  const found = [
    always[key],
    focus === "text" ? undefined : ends[key],
    focus === "else" ? arrows(direction)[key] : undefined,
    hasLetters && focus !== "text" ? letters[key.toLowerCase()] : undefined,
  ];
  return found.find((command) => command !== undefined) ?? null;
}
