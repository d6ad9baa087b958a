const watchers = new Set<() => void>();

/** Calls back when the page's address has come to lie in another folder, from where relative addresses lead elsewhere. */
export function watchFolder(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

const folder = () => new URL("./", window.location.href).href;

/** Tells so, where it is in another one than before. */
export function folderTeller(): () => void {
  let last = folder();
  return () => {
    if (folder() === last) return;
    last = folder();
    for (const changed of [...watchers]) changed();
  };
}
