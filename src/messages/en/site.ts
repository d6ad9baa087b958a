export const site = {
  name: "Claimlines",
  motto: "Every line is a claim.",
  unverified: "Reported, unverified",
  pages: { explore: "Explore", sources: "Sources", method: "Method" },
  menu: "Pages",
};
