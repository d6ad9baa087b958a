export const site = {
  name: "Claimlines",
  motto: "Every line is a claim.",
  unverified: "Reported, unverified",
  pages: { explore: "Explore", stories: "Stories", sources: "Sources", method: "Method" },
  menu: "Pages",
};
