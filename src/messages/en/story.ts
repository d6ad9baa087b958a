const minutesOf = (minutes: number) => (minutes === 1 ? "1 minute" : `${minutes} minutes`);

/** What is said of stories on other pages than their own. */
export const story = {
  title: "Stories",
  description: "The claims of this atlas told step by step: who said it first, who copied it, who denies it.",
  length: (steps: number, minutes: number) => `${steps} steps, about ${minutesOf(minutes)} in class`,
  progress: (number: number, count: number) => `Step ${number} of ${count}`,
  stepByStep: "Step by step:",
  told: "In a story",
  toldAt: (progress: string, step: string) => `${progress}: ${step}`,
};
