import { dates } from "./dates.ts";

/** How each paragraph of the article came about. */
export const articleStrip = {
  intro: (title: string, outlet: string, date: string | null) =>
    `The atlas starts from one article: “${title}”, ${outlet}, ${date ?? dates.notKnown}. What each paragraph claims, where its wording seems to come from, what changed on the way, and what it leaves out. The article’s own text is not reproduced.`,
  open: "Open the article",
  headline: "Headline",
  paragraph: (number: number) => `Paragraph ${number}`,
  noClaims: "It makes no claim that is in this atlas.",
  wording: "Where its wording came from",
  ownWording: "No model was found: the wording is the article’s own.",
  inferred: "inferred",
  stated: "stated",
  own: "own",
  from: (outlet: string, how: string) => `${outlet} (${how})`,
  changes: "What changed on the way",
  noChanges: "No change was noticed.",
  changed: (by: string) => `${by}:`,
  becomes: "becomes",
  leftOut: "What it leaves out",
  nothingLeftOut: "Nothing was noted.",
};
