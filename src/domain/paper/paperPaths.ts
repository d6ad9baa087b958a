/** Where the sheets to be printed lie below the site's root. */
export const paperPaths = {
  all: "paper/",
  guide: "paper/guide/",
  handout: (story: string) => `paper/${story}/`,
  worksheet: (story: string) => `paper/${story}/worksheet/`,
  answers: (story: string) => `paper/${story}/answers/`,
  claim: (claim: string) => `c/${claim}/paper/`,
  claimAnswers: (claim: string) => `c/${claim}/paper/answers/`,
} as const;
