export const shell = {
  skip: "Skip",
  skipToClaims: "Skip to the claims",
  skipToMap: "Skip to the map",
  skipToText: "Skip to the text",
  theme: "Colours",
  themes: { light: "Light", dark: "Dark", system: "As the device" },
  sheet: "How much the list covers",
  sheets: { collapsed: "Map only", half: "Map and list", full: "Mostly list" },
  backToList: "Back to the list",
  /** What can be taken away of a claim, or of all that is shown. */
  takeAway: { share: "Share", cite: "Cite", download: "Download" },
  card: "Claim",
  cardWaits: "Levels, statements and sources are loading.",
  cardMissing: "Levels, statements and sources could not be loaded.",
  cardPage: "Open this claim on a page of its own",
  /** Opens the page's title: how things stand with a claim, before its sentence. */
  standing: (denied: boolean) => (denied ? "Reported, denied" : "Reported, unverified"),
  title: (standing: string, sentence: string) => `${standing}: ${sentence}`,
  crashed: "Something in this page broke.",
  crashedDetail: (message: string) => `The browser said: “${message}”`,
  reload: "Load the page again",
};
