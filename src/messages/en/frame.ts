import type { FrameParameter } from "#domain/embed/frameAsk.ts";
import type { BadParameter } from "#domain/embed/readFrameAsk.ts";
import { dayText } from "./days.ts";
import { shortened } from "./shortened.ts";

const wrong: Readonly<Record<FrameParameter, (text: string) => string>> = {
  claim: (text) => `There is no claim “${text}”.`,
  layers: (text) => `There is no layer “${text}”.`,
  story: (text) => `There is no story “${text}”.`,
  step: (text) => `This story has no step “${text}”.`,
  day: (text) => `“${text}” is no day that could be shown. A day is written as 2019-01-28.`,
  version: (text) => `There is no version “${text}” of the data. This is the newest.`,
  theme: (text) => `There are no colours “${text}”, only light, dark and system.`,
  load: (text) => `“${text}” is no way to load the map: there are auto and click.`,
  lang: (text) => `This is not available in the language “${text}”.`,
};

/** What a part of a frame's address is that could not be used. */
function bad({ name, text, why }: BadParameter): string {
  if (why === "unknown-name") return `This frame knows nothing called “${shortened(name)}”.`;
  if (why === "not-beside")
    return `“${shortened(name)}=${shortened(text)}” was left out: another choice leaves no room for it.`;
  return wrong[name as FrameParameter](shortened(text));
}

export const frame = {
  caveat: "Reported, unverified",
  motto: "Every line is a claim.",
  link: "A line is a link, not a route.",
  needsScript: "This frame needs JavaScript; the atlas does not.",
  open: "Open this claim",
  openAtlas: "Open the atlas",
  openStory: "Open the story",
  levels: "How levels are given",
  load: "Move the map",
  loading: "The map is loading.",
  failed: "The map that can be moved could not be loaded. The picture stays.",
  claims: (count: number) => (count === 1 ? "1 claim" : `${count} claims`),
  data: (version: string) => `Data ${version}, graded by the editors.`,
  step: (number: number, all: number) => `Step ${number} of ${all}`,
  previous: "Previous step",
  next: "Next step",
  /** A day in ISO 8601. */
  knownOn: (day: string) => `As known on ${dayText(day, { from: "day", to: "year" })}`,
  noneThen: "By then none of these claims is known to have been made.",
  notYet: "By then nobody is known to have said this.",
  since: "As known today",
  today: "Levels and denials are of today.",
  bad,
  missing: (what: string) => `There is nothing called “${shortened(what)}” here.`,
  unreachable: "This part of the atlas could not be loaded.",
  retry: "Try again",
  noLinks: "This page does not let its frames open links. The address:",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "It is selected: copy it by hand.",
};
