import "#theme/fonts.css";
import "#theme/variables.css";
import "#theme/base.css";
import { createRoot } from "react-dom/client";
import { en } from "#messages/en.ts";
import { MessagesContext } from "#ui/kit/context.ts";
import { SiteRootContext } from "#ui/kit/siteRoot.ts";
import { App } from "./App.tsx";
import { applyTheme } from "./applyTheme.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { fixIcon } from "./fixIcon.ts";
import { siteRoot } from "./siteRoot.ts";

applyTheme();
fixIcon();

const place = document.getElementById("site");
if (!place) throw new Error('The page has no element with the id "site".');
createRoot(place).render(
  <MessagesContext value={en}>
    <SiteRootContext value={siteRoot.href}>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </SiteRootContext>
  </MessagesContext>,
);
