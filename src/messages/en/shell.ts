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
  card: "Claim",
  /** Opens the page's title: how things stand with a claim, before its sentence. */
  standing: (denied: boolean) => (denied ? "Reported, denied" : "Reported, unverified"),
  title: (standing: string, sentence: string) => `${standing}: ${sentence}`,
  crashed: "Something in this page broke.",
  crashedDetail: (message: string) => `The browser said: “${message}”`,
  reload: "Load the page again",
};
