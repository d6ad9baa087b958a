import "#theme/fonts.css";
import "#theme/variables.css";
import "#theme/base.css";
import { createRoot } from "react-dom/client";
import { en } from "#messages/en.ts";
import { App } from "./App.tsx";
import { applyTheme } from "./applyTheme.ts";
import { fixIcon } from "./fixIcon.ts";
import { watchParts } from "./missingParts.ts";
import { Providers } from "./Providers.tsx";
import { siteRoot } from "./siteRoot.ts";
import { isSavedCopy } from "./take-along/isSavedCopy.ts";
import { wake } from "./wake.tsx";

fixIcon();
watchParts();
if (isSavedCopy()) import("./take-along/askForNewer.tsx").then(({ askForNewer }) => askForNewer());

const place = document.getElementById("site");
if (!place) throw new Error('The page has no element with the id "site".');
if (place.firstElementChild) wake(place);
else {
  applyTheme();
  createRoot(place).render(
    <Providers messages={en} root={{ served: siteRoot.href, absolute: siteRoot.href }} served={null}>
      <App />
    </Providers>,
  );
}
