import "#theme/fonts.css";
import "#theme/variables.css";
import "#theme/base.css";
import { createRoot } from "react-dom/client";
import { en } from "#messages/en.ts";
import { App } from "../App.tsx";
import { applyTheme } from "../applyTheme.ts";
import { Providers } from "../Providers.tsx";
import { page } from "../page.ts";
import { siteRoot } from "../siteRoot.ts";
import { wake } from "../wake.tsx";

/** The entry of the one-file edition: it came with the opening page's HTML, and draws the others itself. */
const place = document.getElementById("site");
if (!place) throw new Error('The page has no element with the id "site".');
if (page === "explore") wake(place);
else {
  place.replaceChildren();
  applyTheme();
  createRoot(place).render(
    <Providers messages={en} root={{ served: siteRoot.href, absolute: siteRoot.href }} served={null}>
      <App />
    </Providers>,
  );
}
