export const download = {
  open: "Download",
  title: "Download",
  close: "Close",
};
