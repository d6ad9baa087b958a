import "#theme/fonts.css";
import "#theme/variables.css";
import "#theme/base.css";
import { keepEarlyPresses } from "./earlyPresses.ts";
import { fixIcon } from "./fixIcon.ts";
import { watchParts } from "./missingParts.ts";
import { isSavedCopy } from "./take-along/isSavedCopy.ts";
import { wake } from "./wake.tsx";

keepEarlyPresses();
watchParts();
if (isSavedCopy()) import("./take-along/askForNewer.tsx").then(({ askForNewer }) => askForNewer());

function begin(): void {
  fixIcon();
  const place = document.getElementById("site");
  if (!place) throw new Error('The page has no element with the id "site".');
  wake(place);
}

// In a turn of its own, after the browser has read the page, and after it has run the code of all modules.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => setTimeout(begin));
else setTimeout(begin);
