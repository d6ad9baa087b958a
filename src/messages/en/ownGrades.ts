/**
 * What readers read who grade claims themselves. Loaded with the parts of a page that need it; the button that opens
 * them is in the catalogue of every page.
 */
export const ownGrades = {
  letter: "How reliable is the source?",
  digit: "How credible is what it says?",
  agrees: "As far as you have graded it, the same as the editors.",
  whereDiffering: (count: number) => `Only where I differ (${count})`,
  save: "Save as CSV",
  heading: "Your own grade",
  says: "It changes nothing: the level of a claim is the editors’. Yours stands beside it, in this browser.",
  yours: "You",
  editors: "Editors",
  differs: "You differ.",
  remove: "Take it back",
  panel: (count: number) => (count === 1 ? "Your grades: 1 claim" : `Your grades: ${count} claims`),
  file: "my-grades.csv",
  keep: "Keep them in this browser",
  keepSays: "Without this they are gone when you leave the page. They are never sent.",
  notKept: "This browser does not let the page keep anything. Your grades last as long as the page.",
  forget: "Forget all",
  columns: {
    claim: "claim",
    sentence: "sentence",
    ownLetter: "own_letter",
    ownDigit: "own_digit",
    editorsLetter: "editors_letter",
    editorsDigit: "editors_digit",
    differs: "differs",
  },
  yes: "yes",
  no: "no",
};

export type OwnGradeWords = typeof ownGrades;
