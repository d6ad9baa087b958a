/** The elements of a frame's content by the attribute that marks them. */
export const part = (name: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-${name}]`);

export const parts = (name: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-${name}]`),
];

/** A new element with a text; nothing is ever read as HTML. */
export function written<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string | undefined,
  text: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className ?? "";
  element.textContent = text;
  return element;
}
