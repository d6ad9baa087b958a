export const copying = {
  copy: "Copy",
  copied: "Copied.",
  failed: "The browser did not let the text be copied. It is selected: copy it by hand.",
};
