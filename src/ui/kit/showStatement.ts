/** Brings the place where a statement is told into view, opens what is folded around it, and puts the focus there. */
export function showStatement(statement: string): void {
  const place = document.querySelector<HTMLElement>(`[data-statement="${CSS.escape(statement)}"]`);
  if (!place) return;
  for (let fold = place.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
    fold.open = true;
  }
  place.scrollIntoView({ block: "center" });
  place.focus({ preventScroll: true });
}
