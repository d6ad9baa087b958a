export const site = {
  name: "Claimlines",
  motto: "Every line is a claim.",
  unverified: "Reported, unverified",
  explore: "Explore",
};
