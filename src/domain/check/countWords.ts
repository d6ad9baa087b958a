const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/** A hyphen inside a word makes one word of two: "IS-K", "вертолётно-десантный". */
const joint = /(?<=[\p{L}\p{M}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])/gu;

/** How many words a text has, in any script: what is between them is not counted. */
export function countWords(text: string): number {
  return [...segmenter.segment(text.replace(joint, ""))].filter(({ isWordLike }) => isWordLike).length;
}
