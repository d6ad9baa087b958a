import { frame } from "#messages/en/frame.ts";
import styles from "#ui/frame/FrameNotice.module.css";
import { part, written } from "./parts.ts";

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Whether another page could be opened: a sandbox may forbid it, and then says nothing. */
function opened(address: string): boolean {
  try {
    const page = window.open(address, "_blank");
    if (!page) return false;
    page.opener = null;
    return true;
  } catch {
    return false;
  }
}

async function copied(field: HTMLInputElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}

/** Shows an address as text beside the link that could not be followed. */
function showAddress(link: Element, address: string): void {
  part("address")?.remove();
  const box = written("div", styles.address, "");
  box.dataset.address = "";
  const field = written("input", styles.field, "");
  Object.assign(field, { readOnly: true, value: address });
  field.setAttribute("aria-label", frame.noLinks);
  const copy = written("button", styles.button, frame.copy);
  const says = written("p", undefined, frame.noLinks);
  says.role = "status";
  copy.addEventListener("click", async () => {
    says.textContent = (await copied(field)) ? frame.copied : frame.notCopied;
  });
  box.append(says, field, copy);
  const place = link.closest("figure, p, footer") ?? link;
  place.after(box);
  field.select();
}

/**
 * Opens links outside of the frame. Where the page around it forbids that, the address is shown, to be copied; and
 * WordPress is asked to follow it, which it does for links to our own host.
 */
export function openLinks(secret: string | null): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!link || event.defaultPrevented || !isPlain(event)) return;
    event.preventDefault();
    const address = new URL(link.getAttribute("href") ?? "", document.baseURI).href;
    if (opened(address)) return;
    showAddress(link, address);
    if (secret !== null) window.parent.postMessage({ message: "link", value: address, secret }, "*");
  });
}
