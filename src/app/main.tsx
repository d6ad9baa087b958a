import "#theme/fonts.css";
import "#theme/variables.css";
import "#theme/base.css";
import { keepEarlyPresses } from "./earlyPresses.ts";
import { fixIcon } from "./fixIcon.ts";
import { watchParts } from "./missingParts.ts";
import { isSavedCopy } from "./take-along/isSavedCopy.ts";
import { wake } from "./wake.tsx";

fixIcon();
keepEarlyPresses();
watchParts();
if (isSavedCopy()) import("./take-along/askForNewer.tsx").then(({ askForNewer }) => askForNewer());

const place = document.getElementById("site");
if (!place) throw new Error('The page has no element with the id "site".');
wake(place);
