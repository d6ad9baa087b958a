const settled = (link: HTMLLinkElement): Promise<unknown> =>
  new Promise((settle) => {
    link.addEventListener("load", settle);
    link.addEventListener("error", settle);
  });

/** Settles once a style sheet of the page's HTML is there, or cannot be had. */
function arrived(link: HTMLLinkElement): Promise<unknown> {
  // One that failed before this was asked says nothing any more.
  const all = new Promise((settle) => window.addEventListener("load", settle));
  return link.sheet || document.readyState === "complete"
    ? Promise.resolve()
    : Promise.race([settled(link), all]);
}

/** A style sheet that was for paper alone, once more and for all. */
function forAll(link: HTMLLinkElement): HTMLLinkElement {
  const sheet = link.cloneNode() as HTMLLinkElement;
  sheet.media = "all";
  return sheet;
}

/**
 * Puts the style sheets in force for which the page's first paint did not wait, once all of them are there: one may
 * overrule another, and styles are worked out once. They come behind all others: a browser that finds another one
 * among those that it has forgets which fonts it knows, and lays every word of the page out anew.
 */
export async function stylesInForce(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][media="print"]')];
  await Promise.all(links.map(arrived));
  const sheets = links.map(forAll);
  const inForce = Promise.all(sheets.map(settled));
  document.head.append(...sheets);
  await inForce;
}
