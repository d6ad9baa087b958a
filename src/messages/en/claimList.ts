const claims = (count: number) => (count === 1 ? "1 claim" : `${count} claims`);
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const claimList = {
  title: "Claims",
  /** What the atlas holds, under its title. */
  intro: (all: number, sources: number) =>
    `Who said it, who printed it, who denies it. ${claims(all)}, ${counted(sources, "source", "sources")}, from one article.`,
  claims,
  shown: (shown: number, all: number) => `${shown} of ${claims(all)} shown`,
  /** In the stead of the count, while it is not known yet which claims a search finds. */
  looking: "Looking through what was said…",
  cannotLook: "What was said could not be looked through.",
  allStay: "Until it is there, all claims stay.",
  position: (number: number, all: number) => `Claim ${number} of ${all}`,
  deniedBy: (bodies: number) => (bodies === 0 ? "No denial found" : `Denied by ${bodies}`),
  /** "15 reports, 1 origin"; several numbers of origins where links are only inferred. */
  reports: (reports: number, { atLeast, atMost }: { readonly atLeast: number; readonly atMost: number }) => {
    const origins = atLeast === atMost ? `${atMost}` : `${atLeast}–${atMost}`;
    return `${counted(reports, "report", "reports")}, ${origins} ${atMost === 1 ? "origin" : "origins"}`;
  },
  nothing: "No claim passes this choice.",
  showAll: (all: number) => `Show all ${claims(all)}`,
  showMore: (count: number) => `Show ${count} more`,
};
