import type { FrameFacts } from "#domain/embed/frameFacts.ts";
import { frameParent } from "#domain/embed/frameParent.ts";
import { readFrameAsk } from "#domain/embed/readFrameAsk.ts";
import styles from "#ui/frame/FrameNotice.module.css";
import { styleFrame } from "./frameStyles.ts";
import { openLinks } from "./openLinks.ts";
import { showFrame } from "./showFrame.ts";

/** What every frame at `/embed/` begins with. */
function begin(): void {
  styleFrame();
  const facts: FrameFacts = JSON.parse(document.body.dataset.facts ?? "");
  const here = new URL(document.URL);
  const { ask, bad } = readFrameAsk(here.searchParams, facts, Date.now());
  const parent = frameParent(here);
  // No landmark: a page may show many frames, and has a main part of its own.
  const main = document.createElement("article");
  main.className = styles.frame ?? "";
  document.body.replaceChildren(main);
  openLinks(parent.secret);
  showFrame({ main, facts, ask, bad, parent, root: new URL("../", here) });
}

begin();
