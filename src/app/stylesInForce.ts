function loaded(link: HTMLLinkElement): Promise<unknown> {
  const settled = new Promise((settle) => {
    link.addEventListener("load", settle);
    link.addEventListener("error", settle);
  });
  // One that failed before this was asked says nothing any more.
  const all = new Promise((settle) => window.addEventListener("load", settle));
  return link.sheet || document.readyState === "complete" ? Promise.resolve() : Promise.race([settled, all]);
}

/**
 * Puts the style sheets in force for which the page's first paint did not wait, once all of them are there: one may
 * overrule another.
 */
export async function stylesInForce(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][media="print"]')];
  await Promise.all(links.map(loaded));
  for (const link of links) link.media = "all";
}
