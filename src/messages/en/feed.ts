export const feed = {
  title: (title: string) => `Changes: ${title}`,
  version: (title: string, version: string) => `Version ${version} of ${title}`,
  graded: (claim: string, level: string, title: string) => `${claim.toUpperCase()}, ${level}. ${title}`,
};
