/** What a page says that is shown where there is none. */
export const missing = {
  title: "There is no such page here",
  description: "The address leads to no page of this atlas.",
  detail:
    "The address may be mistyped, or cut off at its end. No claim is ever taken away: look for it in the list.",
  ways: {
    explore: "The map, and the list of all claims",
    stories: "Stories, told step by step",
    sources: "Every source, and what it was used for",
    method: "How the levels are found",
  },
};
