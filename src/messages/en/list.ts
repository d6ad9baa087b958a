/** "Iran", "Iran and Iraq", "Iran, Iraq and Syria". */
export function list(items: readonly string[]): string {
  const before = items.slice(0, -1).join(", ");
  const last = items.at(-1) ?? "";
  return before === "" ? last : `${before} and ${last}`;
}
