export const share = {
  title: "Share",
  close: "Close",
  what: "What to share",
  kinds: {
    claim: (id: string) => `This claim (${id.toUpperCase()})`,
    view: "What is shown now",
    atlas: "The whole atlas",
  },
  how: "How",
  forms: {
    link: "Link",
    frame: "Frame",
    follows: "Frame that takes its height",
    element: "Element",
    picture: "Picture with link",
  },
  notes: {
    link: "Opens the page with all that is chosen on it.",
    frame: "For a page that takes HTML. Its height stays as it is written.",
    follows: "The same, as high as what it shows. The page must allow a script from this site.",
    element:
      "Loads nothing from here but a small script until it is seen; where scripts are off, picture and link stand in its place.",
    picture: "For a page that takes neither frames nor scripts.",
  },
  /** A frame has fewer choices than the page. */
  frameLeavesOut: "A frame takes layers and day along, and none of the other filters.",
  theme: "Colours",
  load: "The map that can be moved",
  loads: { auto: "Loads when it is seen", click: "Loads when somebody asks for it" },
  language: "Language",
  siteLanguage: "The reader’s",
  freeze: (version: string) => `Stay with version ${version} of the data, also when a newer one is out`,
  /** A sentence with its level and caveat. */
  said: (sentence: string, standing: string) => `${sentence.replace(/[.]?$/u, ".")} ${standing}`,
  code: { link: "The link", html: "HTML to paste" },
  send: "Send to …",
  preview: "Preview",
  widths: { narrow: "320 pixels", middle: "640 pixels", full: "As wide as this dialog" },
  note: "Level, denials and caveat are always part of it, and cannot be switched off.",
};
