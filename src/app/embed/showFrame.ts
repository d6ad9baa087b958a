import type { FrameAsk } from "#domain/embed/frameAsk.ts";
import type { FrameCommand } from "#domain/embed/frameCommand.ts";
import { type FrameContent, frameFile } from "#domain/embed/frameContent.ts";
import type { FrameFacts } from "#domain/embed/frameFacts.ts";
import type { FrameParent } from "#domain/embed/frameParent.ts";
import type { BadParameter } from "#domain/embed/readFrameAsk.ts";
import { fetchJson } from "#load/fetchJson.ts";
import { frame } from "#messages/en/frame.ts";
import { chosenClaim } from "./chosenClaim.ts";
import { frameColours } from "./frameColours.ts";
import { hearCommands } from "./hearCommands.ts";
import { badNotices, problemNotice } from "./notices.ts";
import { offerFrameMap } from "./offerFrameMap.ts";
import { parts } from "./parts.ts";
import { placeContent } from "./placeContent.ts";
import { showDay } from "./showDay.ts";
import { showLayers } from "./showLayers.ts";
import { tellHeight } from "./tellHeight.ts";
import { touchSigns } from "./touchSigns.ts";

/** A frame, with all that it was told. */
export interface Frame {
  readonly main: HTMLElement;
  readonly facts: FrameFacts;
  readonly ask: FrameAsk;
  readonly bad: readonly BadParameter[];
  readonly parent: FrameParent;
  /** The site's root. */
  readonly root: URL;
}

const nameOf = ({ subject }: FrameAsk): string =>
  subject.kind === "claim" ? subject.claim : subject.kind === "story" ? subject.story : subject.kind;

/** Loads what is asked for; what could not be had is said in the frame, and asked for again if the reader wants. */
async function load({ main, facts, ask, root, bad }: Frame, again: () => void): Promise<FrameContent | null> {
  const answer = await fetchJson(root, frameFile(ask, facts.newest));
  if (answer.kind === "loaded") return answer.value as FrameContent;
  const isMissing = answer.failure.kind === "refused" && answer.failure.status === 404;
  const text = isMissing ? frame.missing(nameOf(ask)) : frame.unreachable;
  main.replaceChildren(problemNotice(text, root, isMissing ? null : again), ...badNotices(bad));
  return null;
}

/** Shows another step of the story; one that it has not is no step. It is no step back in the page's history. */
function toStep({ ask: { subject }, facts }: Frame, step: string): void {
  if (subject.kind !== "story" || !facts.stories[subject.story]?.includes(step)) return;
  const address = new URL(document.URL);
  address.searchParams.set("step", step);
  window.location.replace(address);
}

function live(shown: Frame, tell: () => void): void {
  const { ask, main, bad, parent } = shown;
  if (ask.subject.kind === "layers") showLayers(ask.subject.layers);
  if (ask.day !== null) showDay(ask.day);
  main.prepend(...badNotices(bad));
  for (const button of parts("step")) {
    button.addEventListener("click", () => toStep(shown, button.dataset.step ?? ""));
  }
  const chosen = chosenClaim(ask);
  touchSigns(chosen);
  const colours = frameColours(ask.theme);
  const map = offerFrameMap(shown, chosen, colours);
  const obey = (command: FrameCommand) => {
    if (command.type === "claimlines:measure") tell();
    else if (command.type === "claimlines:load") map?.ask();
    else if (command.type === "claimlines:theme") colours.choose(command.theme);
    else if (command.type === "claimlines:step") toStep(shown, command.step);
    else if (command.type === "claimlines:open") chosen.open(command.claim);
  };
  hearCommands(parent, obey);
}

/** Shows what a frame was asked for. */
export function showFrame(shown: Frame): void {
  const { ask, main, parent, root } = shown;
  const tell = tellHeight(main, nameOf(ask), parent);
  const attempt = async () => {
    const content = await load(shown, attempt);
    if (!content) return tell();
    placeContent(main, content, root);
    live(shown, tell);
    // At once: in a frame that is still hidden a browser puts off what observers would see.
    tell();
  };
  attempt();
}
