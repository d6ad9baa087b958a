/** What stands on sheets to be printed; no other page loads it. */
export const paper = {
  title: "On paper",
  description: "Handouts, worksheets and answer sheets to print, in black and white, on A4 or Letter.",
  intro:
    "Sheets for a class, in black and white, for A4 or Letter. No worksheet and no handout gives a grade away; the editors’ grades stand on the answer sheets alone.",
  teachers: "For teachers",
  guideSays: "A lesson of 45 minutes, how the levels work, what pupils often get wrong, and how to adapt it.",
  stories: "Stories",
  claims: "Single claims",
  kinds: {
    handout: "Handout",
    worksheet: "Worksheet",
    answers: "Answer sheet",
    claim: "Handout and worksheet",
  },
  forTeacher: "For the teacher: this sheet has the editors’ grades.",
  sheets: "Sheets",
  print: "Print",
  name: "Name or group",
  date: "Date",
  claimTitle: (id: string) => `Claim ${id.toUpperCase()}`,
  map: "Where it is said to have happened",
  mapNote:
    "A number stands for a claim. A line joins two places that a claim names: it is a link, not a route. Two bars across it: somebody denies the claim.",
  mapOne:
    "A line joins two places that the claim names: it is a link, not a route. Two bars across it: somebody denies the claim.",
  notNumbered: "no number on the map",
  claimsHeading: "The claims",
  steps: "The story, step by step",
  onClaims: (numbers: readonly number[]) =>
    numbers.length === 1 ? `Claim ${numbers[0]}` : `Claims ${numbers.join(", ")}`,
  onSources: (numbers: readonly number[]) =>
    numbers.length === 1 ? `Source ${numbers[0]}` : `Sources ${numbers.join(", ")}`,
  voices: "Who says what",
  noDate: "day not known",
  sources: "Sources",
  questions: "Questions",
  decide: "Decide for yourself",
  decideText:
    "Circle a letter for the source and a digit for the information, first alone, then again after you have talked. F and 6 mean “cannot be judged”: they are not the worst grades.",
  source: "Source",
  information: "Information",
  alone: "Alone",
  after: "After talking",
  because: "Because",
  letterKey: "The letter: how reliable is the source?",
  digitKey: "The digit: how good is this piece of information?",
  ownQuestions: [
    "Who is behind the information? What could they gain if it is believed?",
    "What is the evidence? What has nobody shown so far?",
    "What do other sources say? Which of them found something out for themselves?",
    "What would you have to see before you changed your mind?",
  ],
  grades: "The editors’ grades, and why",
  gradesText:
    "These are the grades of the editors and their reasons, not right answers. A class that decides otherwise, and says why, has done what was asked.",
  letterOf: (letter: string, word: string, whose: string) => `${letter}, ${word} (${whose}):`,
  recordedBy: (outlet: string) => `as recorded by ${outlet}`,
  digitOf: (digit: number, word: string) => `${digit}, ${word}:`,
  wouldChange: "What would change it:",
  notes: "On the questions",
  code: "Decide on a device",
  foot: (version: string) =>
    `Reported, unverified. Nothing on this sheet is stated as a fact: it says who said what. Data ${version}.`,
};

export type PaperMessages = typeof paper;
