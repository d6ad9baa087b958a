import { createRoot } from "react-dom/client";
import { en } from "#messages/en.ts";
import { NewerEdition } from "#ui/take-along/NewerEdition.tsx";
import { Providers } from "../Providers.tsx";
import { siteRoot } from "../siteRoot.ts";
import { siteCopy } from "./siteCopy.ts";

const root = { served: siteRoot.href, absolute: siteRoot.href };

/** On a page from the saved copy: asks, over the page, before a newer edition takes its place. */
export function askForNewer(): void {
  let wasAsked = false;
  const ask = () => {
    if (wasAsked || siteCopy.standing().kind !== "newer") return;
    wasAsked = true;
    const aside = document.body.appendChild(document.createElement("div"));
    const notice = createRoot(aside);
    const end = () => {
      notice.unmount();
      aside.remove();
    };
    notice.render(
      <Providers messages={en} root={root} served={null}>
        <NewerEdition onTakeOver={siteCopy.takeOver} onLater={end} />
      </Providers>,
    );
  };
  siteCopy.subscribe(ask);
  ask();
}
