import { isDay, latestDay } from "../timeline/days.ts";
import {
  type FrameAsk,
  type FrameParameter,
  type FrameSubject,
  frameLoads,
  frameParameters,
  frameThemes,
  usualAsk,
} from "./frameAsk.ts";

/** What a site has for frames. Its claims are not named: there may be thousands, and each has a file or none. */
export interface KnownToFrames {
  readonly layers: readonly string[];
  readonly versions: readonly string[];
  readonly languages: readonly string[];
  /** The steps of each story. */
  readonly stories: Readonly<Record<string, readonly string[]>>;
}

/** A piece of a frame's address that could not be used, as it was written. */
export interface BadParameter {
  readonly name: string;
  readonly text: string;
  /** Such a parameter is not known; such a value is not; or another parameter leaves no room for it. */
  readonly why: "unknown-name" | "unknown-value" | "not-beside";
}

/** What pym.js adds to the address of each of its frames. */
const added = new Set(["childId", "initialWidth", "parentTitle", "parentUrl"]);

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const isParameter = (name: string): name is FrameParameter =>
  (frameParameters as readonly string[]).includes(name);

/**
 * Reads what a frame is asked for. What is bad is answered in words and left out; nothing of it is ever used.
 * Of a parameter that is given twice, the first counts.
 * @param now milliseconds since 1970: nothing is known yet as of a later day.
 */
export function readFrameAsk(
  query: URLSearchParams,
  known: KnownToFrames,
  now: number,
): { readonly ask: FrameAsk; readonly bad: readonly BadParameter[] } {
  const bad: BadParameter[] = [];
  const texts = new Map<FrameParameter, string>();
  for (const [name, text] of query) {
    if (!isParameter(name)) {
      if (!added.has(name)) bad.push({ name, text, why: "unknown-name" });
    } else if (texts.has(name)) bad.push({ name, text, why: "not-beside" });
    else if (text !== "") texts.set(name, text);
  }
  /** A value if it is allowed; else it is named as bad. */
  const allowed = <T extends string>(name: FrameParameter, isGood: (text: string) => text is T): T | null => {
    const text = texts.get(name);
    if (text === undefined) return null;
    if (isGood(text)) return text;
    bad.push({ name, text, why: "unknown-value" });
    return null;
  };
  const oneOf = <T extends string>(name: FrameParameter, values: readonly T[]) =>
    allowed(name, (text): text is T => (values as readonly string[]).includes(text));
  const notBeside = (...names: FrameParameter[]) => {
    for (const name of names) {
      const text = texts.get(name);
      if (text !== undefined) bad.push({ name, text, why: "not-beside" });
    }
  };

  const readLayers = (): readonly string[] => {
    const asked = (texts.get("layers") ?? "").split(",").filter(Boolean);
    for (const text of asked.filter((layer) => !known.layers.includes(layer)))
      bad.push({ name: "layers", text, why: "unknown-value" });
    return known.layers.filter((layer) => asked.includes(layer));
  };

  const readSubject = (): FrameSubject => {
    const claim = allowed("claim", (text): text is string => idForm.test(text));
    if (claim !== null) {
      notBeside("layers", "story", "step");
      return { kind: "claim", claim };
    }
    const story = oneOf("story", Object.keys(known.stories));
    if (story !== null) {
      notBeside("layers");
      return { kind: "story", story, step: oneOf("step", known.stories[story] ?? []) };
    }
    notBeside("step");
    const layers = readLayers();
    return layers.length > 0 ? { kind: "layers", layers } : { kind: "atlas" };
  };

  const ask: FrameAsk = {
    subject: readSubject(),
    day: allowed("day", (text): text is string => isDay(text) && text <= latestDay(now)),
    version: oneOf("version", known.versions),
    theme: oneOf("theme", frameThemes) ?? usualAsk.theme,
    load: oneOf("load", frameLoads) ?? usualAsk.load,
    lang: oneOf("lang", known.languages),
  };
  return { ask, bad };
}
