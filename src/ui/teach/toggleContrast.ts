/** Puts the colours for a projector on the page, or takes them away; answers whether they are there now. */
export function toggleContrast(): boolean {
  const { dataset } = document.documentElement;
  if (dataset.contrast === "more") {
    delete dataset.contrast;
    return false;
  }
  dataset.contrast = "more";
  return true;
}
