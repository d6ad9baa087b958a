export const article = {
  more: "Why, and what this paragraph leaves out",
  all: "All paragraphs: what changed, what is left out",
};
