/**
 * Makes the address of the page's icon absolute: browsers ask for it again after a step through history,
 * against an address that may lie at another depth.
 */
export function fixIcon(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]')) {
    link.setAttribute("href", link.href);
  }
}
