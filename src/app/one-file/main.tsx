import "#theme/fonts.css";
import "#theme/variables.css";
import "#theme/base.css";
import { page } from "../page.ts";
import { wake } from "../wake.tsx";

/** The entry of the one-file edition: it came with the opening page's HTML, and draws the others itself. */
const place = document.getElementById("site");
if (!place) throw new Error('The page has no element with the id "site".');
if (page !== "explore") place.replaceChildren();
wake(place);
