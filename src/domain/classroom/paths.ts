/** Where the pages and files of a classroom lie below the site's root. */
export const classroomPaths = {
  /** Where a claim is judged with its level covered. */
  vote: (claim: string) => `c/${claim}/vote/`,
  /** The editors' grade, asked for when it is to be shown. */
  grade: (claim: string) => `c/${claim}/vote/grade.json`,
  /** All stories to present. */
  start: "teach/",
  teach: (story: string) => `teach/${story}/`,
  lesson: (story: string) => `teach/${story}/lesson.json`,
  /** All claims to choose from, with no level. */
  choose: "vote/",
} as const;
