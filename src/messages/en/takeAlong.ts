const megabytes = (bytes: number) => `${Math.max(0.1, bytes / 1_000_000).toFixed(1)} MB`;

/** The site without a network: saved on a device, or as one file. */
export const takeAlong = {
  title: "Without a network",
  intro: "Rooms without a connection are no obstacle: this site can be saved beforehand.",
  onDevice: "On this device",
  offer:
    "All pages, the map and the stories are kept in this browser, and open at the same address without a network. Nothing is saved unless you ask for it, and nothing about you is saved.",
  save: (bytes: number | null) =>
    bytes === null ? "Save for offline" : `Save for offline (${megabytes(bytes)})`,
  saving: (done: number, all: number) =>
    all === 0 ? "Saving has begun." : `Saving: ${done} of ${all} files. Please leave this page open.`,
  saved: "Saved. All pages of this site now open without a network in this browser.",
  failed:
    "The site could not be saved, and nothing was kept of it. Perhaps there is no connection, or too little room on this device.",
  again: "Try again",
  newer: "A newer edition of this site has been saved, and waits. What you see now is the edition before.",
  takeOver: "Use the newer edition",
  takingOver: "The newer edition is taking over. This page then loads again.",
  held: "The browser keeps the edition before while a page still uses it. The newer one comes in some minutes by itself, or at once when all pages of this site have been closed.",
  later: "Later",
  close: "Close",
  remove: "Remove what was saved",
  removed: (sizes: { readonly files: number; readonly bytes: number } | null) =>
    sizes === null
      ? "Removed: all files that were saved. This site needs a network again."
      : `Removed: ${sizes.files} files, ${megabytes(sizes.bytes)}. This site needs a network again.`,
  cannot:
    "This browser cannot save the site here. Private windows and pages in a frame cannot; sites without https cannot either.",
  oneFile: "As one file",
  oneFileOffer:
    "Everything in one file, for a USB stick: a double-click opens it, without a network and without anything to set up.",
  isOneFile: "This is the one-file edition: everything is in the file that you have opened.",
  oneFileLink: (bytes: number) => `claimlines.html (${megabytes(bytes)})`,
};
