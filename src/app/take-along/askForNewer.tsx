import { createRoot } from "react-dom/client";
import { openingEn } from "#messages/openingEn.ts";
import { NewerEdition } from "#ui/take-along/NewerEdition.tsx";
import { AllWords } from "../AllWords.tsx";
import { Providers } from "../Providers.tsx";
import { siteRoot } from "../siteRoot.ts";
import { siteCopy } from "./siteCopy.ts";

const root = { served: siteRoot.href, absolute: siteRoot.href };

/** On a page from the saved copy: asks, over the page, before a newer edition takes its place. */
export function askForNewer(): void {
  // There before its words, which would not be read out otherwise; and before the page, where a keyboard finds it at once.
  const aside = document.createElement("div");
  aside.setAttribute("role", "status");
  document.body.prepend(aside);
  let notice: ReturnType<typeof createRoot> | null = null;
  let isPutOff = false;
  const end = () => {
    isPutOff = true;
    notice?.unmount();
    aside.remove();
  };
  const ask = () => {
    const { kind } = siteCopy.standing();
    if (isPutOff || (kind !== "newer" && kind !== "takingOver" && kind !== "held")) return;
    notice ??= createRoot(aside);
    notice.render(
      <Providers messages={openingEn} root={root} served={null}>
        <AllWords>
          <NewerEdition standing={kind} onTakeOver={siteCopy.takeOver} onLater={end} />
        </AllWords>
      </Providers>,
    );
  };
  siteCopy.subscribe(ask);
  ask();
}
