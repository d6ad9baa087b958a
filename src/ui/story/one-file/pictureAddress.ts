/** In the page: pictures as SVG texts, by their paths below the site's root. */
const heldId = "held-pictures";

let held: Readonly<Record<string, string>> | null = null;

/** In the one-file edition: a picture that the page itself holds. */
export function pictureAddress(_root: string, file: string): string {
  held ??= JSON.parse(document.getElementById(heldId)?.textContent ?? "{}") as Record<string, string>;
  return `data:image/svg+xml,${encodeURIComponent(held[file] ?? "")}`;
}
