const minutesOf = (minutes: number) => (minutes === 1 ? "1 minute" : `${minutes} minutes`);

/** What is said of stories on other pages than their own. */
export const story = {
  title: "Stories",
  description: "The claims of this atlas told step by step: who said it first, who copied it, who denies it.",
  length: (steps: number, minutes: number) => `${steps} steps, about ${minutesOf(minutes)} in class`,
  progress: (number: number, count: number) => `Step ${number} of ${count}`,
  stepByStep: "Step by step:",
  inClass: {
    title: "In class:",
    present: "Present it",
    handout: "Handout",
    worksheet: "Worksheet",
    guide: "Teacher’s guide",
    judge: "Judge it with its level covered",
    notHere: "presentations, handouts and worksheets are on the site; this file does not have them.",
  },
  told: "In a story",
  toldAt: (progress: string, step: string) => `${progress}: ${step}`,
};
