const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it may stand in HTML, in content and between quotation marks alike. */
export const htmlText = (text: string) => text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
