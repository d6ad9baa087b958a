import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { openingEn } from "#messages/openingEn.ts";
import { Providers } from "./Providers.tsx";
import { siteRoot } from "./siteRoot.ts";

const root = { served: siteRoot.href, absolute: siteRoot.href };

/** Shows something over a page that React has not taken over, or not wholly. */
export function besidePage(): { readonly show: (what: ReactNode) => void; readonly end: () => void } {
  const aside = document.body.appendChild(document.createElement("div"));
  const place = createRoot(aside);
  return {
    show: (what) =>
      place.render(
        <Providers messages={openingEn} root={root} served={null}>
          {what}
        </Providers>,
      ),
    end() {
      place.unmount();
      aside.remove();
    },
  };
}
