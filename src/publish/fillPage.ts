import { htmlText } from "#domain/htmlText.ts";

const place = '<div id="site"></div>';

/**
 * Puts what a page shows into its HTML, where a script would put it otherwise, and takes out what says that a
 * script is needed.
 * @param body HTML of our own making.
 * @param served what a script has to know to take the page over; serialisable.
 * @throws where the page has no place for it.
 */
export function fillPage(html: string, body: string, served: object): string {
  if (!html.includes(place)) throw new Error(`The page has no ${place} to be filled.`);
  const data = htmlText(JSON.stringify(served));
  return html
    .replace(/\s*<noscript>.*?<\/noscript>/su, "")
    .replace(place, () => `<div id="site" data-served="${data}">${body}</div>`);
}
