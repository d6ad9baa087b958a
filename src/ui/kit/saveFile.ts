/** What is handed to a reader to keep. */
export interface SavedFile {
  readonly name: string;
  readonly content: string | Blob;
  /** Media type. */
  readonly type: string;
}

/** Long enough for a browser to have taken the file over; then its memory is given back. */
const kept = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile({ name, content, type }: SavedFile): void {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), kept);
}
