/** What the pages of stories say beside; no other page loads it. */
export const storyPage = {
  kind: "Story",
  intro:
    "A story leads over the map step by step. Each step says what it rests on, asks a question, and shows the map that belongs to it. Read alone, or take it into a class.",
  announced: (progress: string, title: string) => `${progress}: ${title}`,
  steps: "The steps of the story",
  turning: "From step to step",
  previous: "Previous",
  next: "Next",
  again: "From the beginning",
  others: "More stories",
  /** "As known on 28 January 2019" */
  day: (day: string) => `As known on ${day}`,
  /** Under the claims of a step that stands on an earlier day. */
  ofToday: "The map shows what was known then; levels and denials are of today.",
  question: "A question",
  methods: { COR: "Civic Online Reasoning", SIFT: "SIFT" },
  rests: (claims: string, documents: string) => `What this rests on: ${claims}, ${documents}`,
  documents: (count: number) => (count === 1 ? "1 document" : `${count} documents`),
  picture: (title: string) => `Map of the step “${title}”. Reported, unverified.`,
  pictures: "Pictures of the map stand in for it, one for each step.",
  wandered: "You have left the map of this step.",
  back: "Back to the step",
  missing: "The story could not be loaded.",
};
