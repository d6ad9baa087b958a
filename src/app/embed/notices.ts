import type { BadParameter } from "#domain/embed/readFrameAsk.ts";
import { frame } from "#messages/en/frame.ts";
import styles from "#ui/frame/FrameNotice.module.css";
import { written } from "./parts.ts";

const notice = (text: string) => {
  const element = written("p", styles.notice, text);
  element.role = "status";
  return element;
};

/** Names in the frame what of its address could not be used. */
export const badNotices = (bad: readonly BadParameter[]): HTMLElement[] =>
  bad.map((one) => notice(frame.bad(one)));

/** Says what could not be shown, offers to try again where that may help, and the way to the atlas. */
export function problemNotice(text: string, root: URL, retry: (() => void) | null): HTMLElement {
  const element = notice(`${text} ${frame.caveat}.`);
  const link = written("a", undefined, frame.openAtlas);
  link.href = root.href;
  element.append(link);
  if (retry) {
    const button = written("button", styles.button, frame.retry);
    button.addEventListener("click", retry);
    element.append(button);
  }
  return element;
}
