/** The ground is in the file itself. */
export const groundSeen = (): string[] => [];
