const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** What no XML 1.0 document may hold, however it is written (XML 1.0, 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text as it may stand in XML, in content and between quotation marks alike. */
export const xmlText = (text: string) =>
  text.replace(forbidden, "").replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
