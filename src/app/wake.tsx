import { createRoot, hydrateRoot } from "react-dom/client";
import type { AtlasShown } from "#load/atlasShown.ts";
import { type AtlasInUse, loadAtlas } from "#load/loadAtlas.ts";
import { en } from "#messages/en.ts";
import { servedChoices } from "#store/choices.ts";
import { serve, store } from "#store/store.ts";
import type { Served } from "#ui/static-map/served.ts";
import { applyTheme } from "./applyTheme.ts";
import { askedVersion } from "./askedVersion.ts";
import { atlasName } from "./atlasName.ts";
import { Providers } from "./Providers.tsx";
import { page } from "./page.ts";
import { askedPage } from "./pages/Page.tsx";
import { readServed } from "./readServed.ts";
import { ServedSite } from "./ServedSite.tsx";
import { siteRoot } from "./siteRoot.ts";
import { syncPage } from "./syncPage.ts";
import { WakeProblem } from "./WakeProblem.tsx";

const root = { served: document.documentElement.dataset.root ?? "./", absolute: siteRoot.href };

/** Asks for the atlas until it is there; says what is wrong below the page, which stays readable. */
async function atlasOrProblem(first: ReturnType<typeof loadAtlas>): Promise<AtlasInUse> {
  const answer = await first;
  if (answer.kind === "loaded") return answer.value;
  const aside = document.body.appendChild(document.createElement("div"));
  const problem = createRoot(aside);
  return new Promise((resolve) => {
    const show = (failure: typeof answer.failure, isRetrying: boolean) =>
      problem.render(
        <Providers messages={en} root={root} served={null}>
          <WakeProblem failure={failure} isRetrying={isRetrying} onRetry={() => retry(failure)} />
        </Providers>,
      );
    const retry = async (failure: typeof answer.failure) => {
      show(failure, true);
      const again = await loadAtlas(siteRoot, atlasName, true);
      if (again.kind === "failed") return show(again.failure, false);
      problem.unmount();
      aside.remove();
      resolve(again.value);
    };
    show(answer.failure, false);
  });
}

function site(shown: AtlasShown, Page: Awaited<typeof askedPage>, served: Served, onAwake: () => void) {
  return (
    <Providers messages={en} root={root} served={served}>
      <ServedSite page={page} Page={Page} shown={shown} onAwake={onAwake} />
    </Providers>
  );
}

/**
 * Takes over a page that came with its HTML. Until the atlas is there the page stays as it came, with links that
 * work. Where the address asks for more than the page was made for, the page is drawn anew in one step.
 */
export async function wake(place: HTMLElement): Promise<void> {
  const served = readServed(place);
  const [shown, Page] = await Promise.all([
    atlasOrProblem(loadAtlas(siteRoot, atlasName)).then(askedVersion),
    askedPage,
  ]);
  const takeOver = () => {
    applyTheme();
    syncPage(page, shown);
    document.documentElement.dataset.awake = "";
  };
  if (window.location.search !== "") {
    takeOver();
    createRoot(place).render(site(shown, Page, served, () => {}));
    return;
  }
  serve(servedChoices(served.claim));
  store.setState(servedChoices(served.claim));
  hydrateRoot(place, site(shown, Page, served, takeOver));
}
