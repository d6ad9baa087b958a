export const times = {
  when: "When",
  happened: "Said to have happened",
  said: "Said",
  notStated: "not stated",
  worded: (wording: string) => `in the words: ${wording}`,
  countedFrom: (day: string) => `counted from ${day}`,
};
