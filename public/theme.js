// Before the first paint: the colours that this page is asked for, or that were chosen here before.
(() => {
  const allowed = ["light", "dark"];
  let theme = new URLSearchParams(location.search).get("theme");
  try {
    theme ??= localStorage.getItem("claimlines.theme");
  } catch {
    // Private windows and sandboxed frames refuse.
  }
  if (allowed.includes(theme)) document.documentElement.dataset.theme = theme;
})();
