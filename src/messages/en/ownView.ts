export const ownView = {
  open: "Your own view: leave sources out",
};
