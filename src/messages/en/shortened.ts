const most = 40;

/** A text of others as it may be shown: cut where it is long. */
export const shortened = (text: string) => {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most).join("")}…` : text;
};
