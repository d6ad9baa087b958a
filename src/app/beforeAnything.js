// Before anything of the page is read: whether it may be shown at all, and in which colours.
(() => {
  // Styles show without scripts what scripts would show otherwise.
  document.documentElement.dataset.scripted = "";
  const query = new URLSearchParams(location.search);
  // The edition in one file has no other page to lead to.
  const own = document.documentElement.dataset.root;
  const root = own.startsWith("?") ? null : new URL(own, location).pathname;

  // With ?hide=level, or anything written for it, nobody is to see a grade: the same claim or story, on a page that has none in it.
  const path = root === null ? "" : location.pathname.slice(root.length);
  const claim = /^c\/([^/]+)\/(?:index\.html)?$/.exec(path)?.[1];
  const story = /^story\/([^/]+)\/(?:index\.html)?$/.exec(path)?.[1];
  const hasNoGrade = /^(?:c\/[^/]+\/vote|vote|teach)\//.test(path);
  if (root !== null && query.has("hide") && !hasNoGrade) {
    // What is not known stays in the address: the page that it leads to names it.
    if (["", "level"].includes(query.get("hide"))) query.delete("hide");
    window.stop();
    const folder = claim ? `c/${claim}/vote/` : story ? `teach/${story}/` : "vote/";
    const rest = query.size === 0 ? "" : `?${query}`;
    location.replace(root + folder + rest);
    return;
  }

  let theme = query.get("theme");
  try {
    theme ??= localStorage.getItem("claimlines.theme");
  } catch {
    // Private windows and sandboxed frames refuse.
  }
  if (["light", "dark"].includes(theme)) document.documentElement.dataset.theme = theme;

  // The two faces of the text are on their way: lines that were broken for other ones would jump when they come. Whoever
  // waits for them longer than this, in milliseconds, is better served by text in other faces.
  const longest = 500;
  const tooLong = new Promise((late) => setTimeout(late, longest));
  const faces = ['16px "Source Sans 3"', '16px "Source Serif 4"'].map((face) => document.fonts.load(face));
  const { dataset } = document.documentElement;
  const show = () => {
    // Words first: the static map takes a slow device as long as all else, and comes with the next picture of the page.
    dataset.awaited = "map";
    requestAnimationFrame(() => setTimeout(() => delete dataset.awaited));
  };
  dataset.awaited = "faces";
  Promise.race([Promise.all(faces), tooLong]).then(show, show);
})();
