/** Whose a sign is, for styles and for the page that keeps it in step with filters and selection. */
export function signState(claims: readonly string[], selected: string | null) {
  const isSelected = selected !== null && claims.includes(selected);
  return { "data-claims": claims.join(" "), "data-selected": isSelected ? "" : undefined };
}
